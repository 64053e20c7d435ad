import type { Period } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { findArea } from '#modules/areas/for-officers.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { SentCell } from './check-cell.ts';
import { listCounted, lockEntries } from './entry.repository.ts';
import type { EntryContext } from './entry-context.ts';
import { outcomesOf } from './entry-version.repository.ts';
import { type CellResult, lockedBy, writeCells } from './write-cells.ts';

export interface TakeCells {
  /** Of the command that sends them. */
  readonly id: string;
  readonly areaCode: string;
  readonly path: string;
  readonly period: Period;
  readonly cells: readonly SentCell[];
  readonly now: Date;
}

export interface TakenCells {
  readonly results: readonly CellResult[];
  /** What the caller's event books. */
  readonly facts: FactBody[];
  readonly sent: number;
  readonly held: number;
  /** The command was carried out before: nothing was written, and its event is there. */
  readonly isRepeated: boolean;
}

/**
 * Writes cells of one area and period with their history, inside the transaction of a use case that appends the event.
 * @throws Failure invalid when the area was no unit of the city on the period's last day
 */
export async function takeCells(
  trx: Trx,
  context: Pick<EntryContext, 'tenant' | 'actor'>,
  { id, areaCode, path, period, cells, now }: TakeCells,
): Promise<TakenCells> {
  const { tenant, actor } = context;
  await checkFounded(trx, tenant, areaCode, period);
  const indicators = cells.map(({ indicator }) => indicator);
  const entries = await lockEntries(trx, { tenant, areaCode, indicators });
  const done = await outcomesOf(trx, tenant, id);
  const locked = await lockedBy(trx, context, { areaCode, path, period: period.code });
  const stocks = indicators.filter((code) => findIndicator(code)?.kind === 'stock');
  const { from, to } = period;
  const recorded = await listCounted(trx, { tenant, areaCodes: [areaCode], indicators, stocks, from, to });
  const counted = new Set(recorded.map(({ indicator }) => indicator));
  const written = await writeCells(trx, { tenant, path, areaCode, period, batchId: id }, cells, {
    ...{ entries, done, locked, counted, now },
    by: actor.id,
  });
  return { ...written, isRepeated: done.size > 0 };
}

async function checkFounded(trx: Trx, tenant: string, code: string, { to }: Period): Promise<void> {
  const area = await findArea(trx, code, to);
  if (!area || (code !== tenant && area.parentCode !== tenant)) {
    throw new Failure('invalid', { areaCode: 'entryAreaNotFounded' });
  }
}
