import { stateClock } from '#domain/calendar/clock.ts';
import { monthOf, monthWindow } from '#domain/calendar/month-window.ts';
import { type Period, parsePeriod, samePeriodLastYear } from '#domain/calendar/period.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import { countedCodes, getIndicator, indicators } from '#domain/indicators/dictionary.ts';
import type { IndicatorKind } from '#domain/indicators/indicator.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { comparesWithLastYear, figureOf } from './compute-figures.ts';
import { deriveValue } from './derive-value.ts';
import { addDecimals, type Figure } from './figure.ts';
import { mediansOf } from './median-facts.repository.ts';
import { type MonthSum, type MonthsBy, sumFactsBefore, sumFactsByMonth } from './month-sums.repository.ts';
import { isFromDueDates, readOverdue } from './read-overdue.ts';
import { recordedZero } from './recorded-zero.ts';
import type { FactSum } from './sum-facts.repository.ts';

export interface SeriesRequest {
  readonly tenant: string;
  /** One total for the scope of the transaction, named by this code, or one figure for each area with facts. */
  readonly by: 'area' | { readonly totalAs: string };
  readonly indicators?: readonly string[];
  /** Periods of the state's clock: months, quarters, halves, nine months, years. */
  readonly periods: readonly Period[];
  /** The present instant, for what is told by due dates. */
  readonly at: Date;
}

/** Last days of the reporting months that a period is made of. */
export function monthEnds({ from, to }: Pick<Period, 'from' | 'to'>): PlainDate[] {
  const ends: PlainDate[] = [];
  for (let day = from; day <= to; ) {
    const { year, month } = monthOf(day);
    const end = monthWindow(year, month).to;
    ends.push(end);
    day = addDays(end, 1);
  }
  return ends;
}

type Cells = Map<string, string>;
const cell = (area: string, code: string, end: PlainDate): string => `${area} ${code} ${end}`;

/**
 * Figures of many periods of the state's clock at once, by period code: the months are read in one query and put
 * together here, so that a year of months costs little more than one month.
 */
export async function computeSeries(trx: Trx, request: SeriesRequest): Promise<Map<string, Figure[]>> {
  const { tenant, by, at } = request;
  const wanted = request.indicators?.map(getIndicator) ?? indicators;
  const codes = [...new Set(wanted.flatMap(({ code }) => countedCodes(code)))];
  const compares = wanted.some(({ code }) => comparesWithLastYear(code));
  const periods = compares
    ? [...request.periods, ...request.periods.map(samePeriodLastYear)]
    : [...request.periods];
  if (periods.some(({ clock }) => clock !== stateClock.code))
    throw new RangeError('Not the clock of the state');
  const ends = [...new Set(periods.flatMap(monthEnds))].sort();
  const lastEnd = ends.at(-1);
  if (!lastEnd) return new Map();
  const ofKind = (kind: IndicatorKind) => codes.filter((code) => getIndicator(code).kind === kind);
  // distinct kinds counted in two communes may be the same kind: only the city's own count stands
  const ownOnly = codes.filter((code) => !getIndicator(code).additiveOverAreas);
  const months = { tenant, ends, by: by === 'area' ? by : { ...by, ownOnly } };
  const flows = await sumFactsByMonth(trx, { ...months, indicators: ofKind('sum') });
  const stocks = await balances(trx, { ...months, indicators: ofKind('stock') });
  const cells: Cells = new Map();
  const areas = new Set<string>(by === 'area' ? [] : [by.totalAs]);
  for (const { area, indicator, endsOn, quantity } of [...flows, ...stocks]) {
    areas.add(area);
    cells.set(cell(area, indicator, endsOn), addDecimals([quantity]));
  }
  const zeros = await recordedZero(trx, tenant, lastEnd);
  const series = new Map<string, Figure[]>();
  for (const period of request.periods) {
    const medians = new Map<string, string>();
    for (const row of await mediansOf(
      trx,
      { tenant, by, from: period.from, to: period.to },
      ofKind('median'),
    )) {
      medians.set(`${row.area} ${row.indicator}`, row.quantity);
    }
    const overdue = wanted.some(({ code }) => isFromDueDates(code))
      ? await readOverdue(trx, { tenant, by, from: period.from, to: period.to, at })
      : new Map<string, string>();
    const leafOf = (area: string, months: readonly PlainDate[]) => {
      return (code: string): string | undefined => {
        const { kind } = getIndicator(code);
        if (kind === 'median') return medians.get(`${area} ${code}`);
        if (isFromDueDates(code)) return overdue.get(area) ?? zeros(code);
        const read = kind === 'stock' ? months.slice(-1) : months;
        const known = read.flatMap((end) => cells.get(cell(area, code, end)) ?? []);
        return known.length === 0 ? zeros(code) : addDecimals(known);
      };
    };
    const ends = monthEnds(period);
    const endsBefore = monthEnds(samePeriodLastYear(period));
    series.set(
      period.code,
      [...areas].flatMap((area) => {
        const [now, then] = [leafOf(area, ends), leafOf(area, endsBefore)];
        return wanted.map((one) => figureOf(one, area, (code) => deriveValue(code, now, then)));
      }),
    );
  }
  return series;
}

/** Balances at the end of each of these months: what was before the first, and what every month since has brought. */
async function balances(
  trx: Trx,
  request: { tenant: string; indicators: readonly string[]; ends: readonly PlainDate[]; by: MonthsBy },
): Promise<MonthSum[]> {
  const { tenant, indicators: codes, ends, by } = request;
  const [firstEnd, lastEnd] = [ends.at(0), ends.at(-1)];
  if (codes.length === 0 || !firstEnd || !lastEnd) return [];
  const { from } = parsePeriodOf(firstEnd);
  const all = monthEnds({ from, to: lastEnd });
  const running = new Map<string, FactSum>();
  const add = ({ area, indicator, quantity }: FactSum): void => {
    const key = `${area} ${indicator}`;
    const sum = addDecimals([running.get(key)?.quantity ?? '0', quantity]);
    running.set(key, { area, indicator, quantity: sum });
  };
  for (const row of await sumFactsBefore(trx, { tenant, indicators: codes, by, end: firstEnd })) add(row);
  const monthly = Map.groupBy(await sumFactsByMonth(trx, { ...request, ends: all }), ({ endsOn }) => endsOn);
  const found: MonthSum[] = [];
  for (const end of all) {
    for (const row of monthly.get(end) ?? []) add(row);
    if (ends.includes(end)) found.push(...[...running.values()].map((row) => ({ ...row, endsOn: end })));
  }
  return found;
}

/** The reporting month that ends on a day. */
const parsePeriodOf = (end: PlainDate): Period => {
  const { year, month } = monthOf(end);
  return parsePeriod(`${year}-M${String(month).padStart(2, '0')}`);
};
