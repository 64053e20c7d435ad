import { dayIn } from '#domain/calendar/day-in.ts';
import { findPeriod, type Period } from '#domain/calendar/period.ts';
import { actorName } from '#domain/officers/actor.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { SentCell } from './check-cell.ts';
import { type EntryContext, pathToKeep } from './entry-context.ts';
import { takeCells } from './take-cells.ts';
import type { CellResult } from './write-cells.ts';

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
  if (new Set(cells.map(({ indicator }) => indicator)).size !== cells.length) {
    throw new Failure('invalid', { cells: 'entryTwice' });
  }
  return inScope(db, { tenant, path }, async (trx) => {
    const written = await takeCells(trx, context, { id, areaCode, path, period, cells, now });
    if (!written.isRepeated && written.sent > 0) {
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
    return [...written.results];
  });
}
