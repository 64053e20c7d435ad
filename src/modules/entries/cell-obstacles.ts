import { areaPath } from '#domain/areas/area-path.ts';
import { type Period, parsePeriod } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { placeOf } from './check-cell.ts';
import { type Entry, listCounted, listEntriesIn } from './entry.repository.ts';
import type { EntryContext } from './entry-context.ts';
import { lockedBy } from './write-cells.ts';

/** What keeps a cell from taking a value: it was sent up, records count it, another length of period holds the days. */
export type CellObstacle = 'sent' | 'counted' | 'otherPeriod';

export interface CellPlace {
  readonly areaCode: string;
  readonly indicator: string;
  /** Code. */
  readonly period: string;
}

const keyOf = ({ areaCode, indicator, period }: CellPlace): string => `${areaCode} ${indicator} ${period}`;

/**
 * What `takeCells` would refuse these cells for, before anybody sends them. Reads only.
 * @returns the obstacle of a place, null where there is none
 */
export async function cellObstacles(
  trx: Trx,
  context: Pick<EntryContext, 'tenant' | 'actor'>,
  places: readonly CellPlace[],
): Promise<(place: CellPlace) => CellObstacle | null> {
  const found = new Map<string, CellObstacle>();
  for (const [code, list] of Map.groupBy(places, ({ period }) => period)) {
    const period = parsePeriod(code);
    const { counted, entries, locked } = await standing(trx, context, period, list);
    for (const place of list) {
      const { areaCode, indicator } = place;
      const cell = { indicator, value: null, estimated: false, paper: '', comment: '', seen: 0 };
      const obstacle = locked.get(areaCode)?.has(indicator)
        ? 'sent'
        : counted.has(`${areaCode} ${indicator}`)
          ? 'counted'
          : placeOf(cell, period, entries.get(areaCode) ?? []).other && 'otherPeriod';
      if (obstacle) found.set(keyOf(place), obstacle);
    }
  }
  return (place) => found.get(keyOf(place)) ?? null;
}

/** What stands in the cells of one period. */
async function standing(
  trx: Trx,
  context: Pick<EntryContext, 'tenant' | 'actor'>,
  period: Period,
  places: readonly CellPlace[],
) {
  const { tenant } = context;
  const areaCodes = [...new Set(places.map(({ areaCode }) => areaCode))];
  const indicators = [...new Set(places.map(({ indicator }) => indicator))];
  const stocks = indicators.filter((code) => findIndicator(code)?.kind === 'stock');
  const { from, to, code } = period;
  const counted = await listCounted(trx, { tenant, areaCodes, indicators, stocks, from, to });
  const entries = await listEntriesIn(trx, { tenant, areaCodes, indicators });
  const locked = new Map<string, ReadonlySet<string>>();
  for (const areaCode of areaCodes) {
    const path = areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode);
    locked.set(areaCode, await lockedBy(trx, context, { areaCode, path, period: code }));
  }
  return {
    locked,
    counted: new Set(counted.map(({ areaCode, indicator }) => `${areaCode} ${indicator}`)),
    entries: Map.groupBy<string, Entry>(entries, ({ areaCode }) => areaCode),
  };
}
