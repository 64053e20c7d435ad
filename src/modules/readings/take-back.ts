import { areaPath } from '#domain/areas/area-path.ts';
import { parsePeriod } from '#domain/calendar/period.ts';
import { type EntryVersion, listVersions, takeCells } from '#modules/entries/for-modules.ts';
import { Failure } from '#platform/failure.ts';
import { type Booked, type InsideTurn, nothingBooked } from './book-figure.ts';
import type { Turn } from './turn.repository.ts';

/** What the cell said before a turn wrote it; undefined where it was empty. */
const before = (versions: readonly EntryVersion[], version: number): EntryVersion | undefined =>
  versions.find((one) => one.outcome === 'held' && one.version === version - 1);

/**
 * Puts the cell back to what it said before the turn; the old quantity is reversed in the ledger.
 * @throws Failure conflict on `figure` when somebody has changed or sent the cell since
 */
export async function takeBack(
  { trx, context, id, now }: InsideTurn,
  { entryId, entryVersion, indicator, area, period }: Turn,
): Promise<Booked> {
  if (!entryId || !entryVersion || !indicator || !area || !period) return nothingBooked;
  const { tenant } = context;
  const was = before(await listVersions(trx, tenant, entryId), entryVersion);
  const path = area === tenant ? areaPath(tenant) : areaPath(tenant, area);
  const cell = {
    ...{ indicator, value: was?.value ?? null, paper: was?.paper ?? '', comment: was?.comment ?? '' },
    ...{ estimated: was?.state === 'estimated', seen: entryVersion },
    ...(was?.state === 'read' && { isRead: true as const }),
  };
  const { results, facts } = await takeCells(trx, context, {
    ...{ id, areaCode: area, path, period: parsePeriod(period), now, cells: [cell] },
  });
  if (results[0]?.outcome !== 'saved') throw new Failure('conflict', { figure: 'readingCellChanged' });
  return { ...nothingBooked, chain: area, facts };
}
