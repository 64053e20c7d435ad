import { dayIn } from '#domain/calendar/day-in.ts';
import { findPeriod, type Period } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { actorName } from '#domain/officers/actor.ts';
import { findArea } from '#modules/areas/for-officers.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { SentCell } from './check-cell.ts';
import { listCountedCodes, lockEntries } from './entry.repository.ts';
import { type EntryContext, pathToKeep } from './entry-context.ts';
import { outcomesOf } from './entry-version.repository.ts';
import { type CellResult, lockedBy, writeCells } from './write-cells.ts';

export interface SaveEntries {
  /** Of the command; its event bears it. */
  readonly id: string;
  /** A commune, or the city itself. */
  readonly areaCode: string;
  readonly period: string;
  readonly cells: readonly SentCell[];
}

/** The period of a code. @throws Failure invalid for none, or one that has not begun */
export function checkEntryPeriod(code: string, now: Date): Period {
  const period = findPeriod(code);
  if (!period) throw new Failure('invalid', { period: 'entryPeriodWrong' });
  if (period.from > dayIn(now)) throw new Failure('invalid', { period: 'entryPeriodNotBegun' });
  return period;
}

/** @throws Failure invalid when the area was no unit of the city on the period's last day */
async function checkFounded(trx: Trx, tenant: string, code: string, { to }: Period): Promise<void> {
  const area = await findArea(trx, code, to);
  if (!area || (code !== tenant && area.parentCode !== tenant)) {
    throw new Failure('invalid', { areaCode: 'entryAreaNotFounded' });
  }
}

/**
 * Saves figures of one area and period: each cell that can be taken is taken, with its history, and one event with
 * the facts of all; what each cell came to is answered one by one, in the order sent.
 * @throws Failure not_found, not_allowed, invalid (period, area)
 */
export async function saveEntries(context: EntryContext, command: SaveEntries): Promise<CellResult[]> {
  const { db, clock, tenant, actor } = context;
  const { id, areaCode, cells } = command;
  const path = pathToKeep(context, areaCode);
  const now = clock();
  const period = checkEntryPeriod(command.period, now);
  const indicators = [...new Set(cells.map(({ indicator }) => indicator))];
  if (indicators.length !== cells.length) throw new Failure('invalid', { cells: 'entryTwice' });
  return inScope(db, { tenant, path }, async (trx) => {
    await checkFounded(trx, tenant, areaCode, period);
    const entries = await lockEntries(trx, { tenant, areaCode, indicators });
    const done = await outcomesOf(trx, tenant, id);
    const locked = await lockedBy(trx, context, { areaCode, path, period: period.code });
    const stocks = indicators.filter((code) => findIndicator(code)?.kind === 'stock');
    const { from, to } = period;
    const counted = await listCountedCodes(trx, { tenant, areaCode, indicators, stocks, from, to });
    const written = await writeCells(trx, { tenant, path, areaCode, period, batchId: id }, cells, {
      entries,
      done,
      locked,
      counted,
      by: actor.id,
      now,
    });
    if (done.size === 0 && written.sent > 0) {
      await appendEvent(trx, {
        tenant,
        chain: areaCode,
        id,
        actor: actorName(actor),
        verb: 'enter',
        recordKind: 'figure_entries',
        recordId: id,
        happenedAt: now.toISOString(),
        recordedAt: now.toISOString(),
        details: { period: period.code, sent: written.sent, held: written.held },
        facts: written.facts,
      });
    }
    return written.results;
  });
}
