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
import { type MonthSum, sumFactsByMonth } from './month-sums.repository.ts';
import { isFromDueDates, readOverdue } from './read-overdue.ts';
import { recordedZero } from './recorded-zero.ts';
import { sumFacts } from './sum-facts.repository.ts';

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
function monthEnds({ from, to }: Pick<Period, 'from' | 'to'>): PlainDate[] {
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
const add = (cells: Cells, key: string, quantity: string): void => {
  const before = cells.get(key);
  cells.set(key, before === undefined ? addDecimals([quantity]) : addDecimals([before, quantity]));
};

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
  const [firstEnd, lastEnd] = [ends.at(0), ends.at(-1)];
  if (!firstEnd || !lastEnd) return new Map();
  const ofKind = (kind: IndicatorKind) => codes.filter((code) => getIndicator(code).kind === kind);
  const window = { tenant, firstEnd, lastEnd };
  const flows = await sumFactsByMonth(trx, { ...window, indicators: ofKind('sum') });
  const stocks = await balances(trx, { ...window, indicators: ofKind('stock') });
  const place = (area: string, code: string): string | undefined => {
    if (by === 'area') return area;
    return area === by.totalAs || getIndicator(code).additiveOverAreas ? by.totalAs : undefined;
  };
  const cells: Cells = new Map();
  const areas = new Set<string>(by === 'area' ? [] : [by.totalAs]);
  for (const { area, indicator, endsOn, quantity } of [...flows, ...stocks]) {
    const named = place(area, indicator);
    if (named === undefined) continue;
    areas.add(named);
    add(cells, cell(named, indicator, endsOn), quantity);
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

/** Balances at the end of each month: what was before the first, and what each month brought. */
async function balances(
  trx: Trx,
  window: { tenant: string; indicators: readonly string[]; firstEnd: PlainDate; lastEnd: PlainDate },
): Promise<MonthSum[]> {
  const { tenant, indicators: codes, firstEnd, lastEnd } = window;
  if (codes.length === 0) return [];
  const { from } = parsePeriodOf(firstEnd);
  const opening = await sumFacts(trx, { tenant, indicators: codes, from: null, to: addDays(from, -1) });
  const monthly = Map.groupBy(await sumFactsByMonth(trx, window), ({ endsOn }) => endsOn);
  const running = new Map(opening.map((row) => [`${row.area} ${row.indicator}`, row]));
  const found: MonthSum[] = [];
  for (const end of monthEnds({ from, to: lastEnd })) {
    for (const row of monthly.get(end) ?? []) {
      const key = `${row.area} ${row.indicator}`;
      const quantity = addDecimals([running.get(key)?.quantity ?? '0', row.quantity]);
      running.set(key, { area: row.area, indicator: row.indicator, quantity });
    }
    found.push(...[...running.values()].map((row) => ({ ...row, endsOn: end })));
  }
  return found;
}

/** The reporting month that ends on a day. */
const parsePeriodOf = (end: PlainDate): Period => {
  const { year, month } = monthOf(end);
  return parsePeriod(`${year}-M${String(month).padStart(2, '0')}`);
};
