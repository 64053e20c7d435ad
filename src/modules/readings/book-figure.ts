import { areaPath } from '#domain/areas/area-path.ts';
import type { AreaRegister } from '#domain/areas/area-register.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { parsePeriod } from '#domain/calendar/period.ts';
import { entryWindow } from '#domain/entries/entry-rules.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { type Keeping, type KeepingReason, keepingOf, type ReadShape } from '#domain/readings/keeping.ts';
import { countedBy, type Said } from '#domain/readings/said.ts';
import { inUnitOfIndicator } from '#domain/readings/stated-figure.ts';
import { listEntries, takeCells } from '#modules/entries/for-modules.ts';
import { isRecorded } from '#modules/figures/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { isUnitOf, maySpeakOf } from './is-unit.ts';
import type { Reading } from './reading.repository.ts';
import type { ReadingContext } from './reading-context.ts';
import { summedInCity } from './summed-in-city.ts';

/** What a turn did beside itself. */
export interface Booked {
  readonly as: Keeping | 'none';
  readonly why: KeepingReason | null;
  readonly entryId: string | null;
  readonly entryVersion: number | null;
  /** The chain of the facts; the document's own where there are none. */
  readonly chain: string | null;
  readonly facts: FactBody[];
}

export const nothingBooked: Booked = {
  ...{ as: 'none', why: null, entryId: null, entryVersion: null, chain: null, facts: [] },
};

/** Why the cell did not take it, by the fault that it names. */
const refusals: Readonly<Record<string, KeepingReason>> = {
  ...{ entryCounted: 'counted', entrySubmitted: 'sent', entryOtherPeriod: 'otherPeriod' },
};

/** Inside the transaction of a turn. */
export interface InsideTurn {
  readonly trx: Trx;
  readonly context: Pick<ReadingContext, 'tenant' | 'actor'>;
  readonly reading: Pick<Reading, 'areaCode' | 'title'>;
  readonly areas: AreaRegister;
  readonly id: string;
  readonly now: Date;
}

/**
 * Enters a figure in the ledger where it belongs there. Where the cell refuses it (records count it, another length of
 * period stands there, it was sent to the city), says the same already, or is the sum of the communes', the figure is
 * held against others instead.
 * @throws Failure conflict on `figure` when the cell is no longer what the officer saw
 */
export async function bookFigure(
  inside: InsideTurn,
  { said, proposal, cellVersion }: { said: Said; proposal: ReadShape; cellVersion: number },
): Promise<Booked> {
  const { trx, context, reading, areas, id, now } = inside;
  const { tenant } = context;
  const kept = keepingOf(said, proposal, { isRecorded, isUnit: isUnitOf(areas, tenant) });
  const { indicator } = countedBy(said);
  const value = inUnitOfIndicator(said);
  const { area: areaCode } = said;
  const isOutside = areaCode !== null && !maySpeakOf(areas, reading.areaCode, tenant, areaCode);
  if (isOutside) return { ...nothingBooked, as: 'kept', why: 'noArea' };
  if (kept.as !== 'ledger' || !indicator || !areaCode || !said.period || value === null) {
    return { ...nothingBooked, ...kept };
  }
  const period = parsePeriod(said.period);
  if (period.from > dayIn(now)) return { ...nothingBooked, as: 'kept', why: 'noPeriod' };
  if (areaCode === tenant && (await summedInCity(trx, { tenant, at: now }, period, [indicator])).size > 0) {
    return { ...nothingBooked, as: 'compared', why: 'summed' };
  }
  const window = entryWindow(indicator, period);
  const standing = (await listEntries(trx, { tenant, to: window.to, indicators: [indicator] })).find(
    (one) => one.areaCode === areaCode && one.from === window.from,
  );
  if (standing?.value === value) return { ...nothingBooked, as: 'compared', why: 'same' };
  const path = areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode);
  const cell = {
    indicator,
    value,
    estimated: false,
    isRead: true as const,
    paper: reading.title,
    comment: '',
  };
  const { results, facts } = await takeCells(trx, context, {
    ...{ id, areaCode, path, period, now, cells: [{ ...cell, seen: cellVersion }] },
  });
  const [result] = results;
  if (result?.outcome === 'outrun') throw new Failure('conflict', { figure: 'readingCellMoved' });
  if (result?.outcome !== 'saved' || !result.current) {
    return { ...nothingBooked, as: 'compared', why: refusals[result?.fault ?? ''] ?? 'cellRefused' };
  }
  const { id: entryId, version: entryVersion } = result.current;
  return { as: 'ledger', why: null, entryId, entryVersion, chain: areaCode, facts };
}
