import { dayIn } from '#domain/calendar/day-in.ts';
import { type Period, samePeriodLastYear } from '#domain/calendar/period.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { computeFigures } from './compute-figures.ts';
import type { Figure } from './figure.ts';
import { begunPeriod, type FiguresContext, figuresPath } from './figures-context.ts';

export interface Comparison {
  readonly period: Period;
  /** Last day counted: the cut-off, or today while the period runs. */
  readonly until: PlainDate;
  readonly before: { readonly from: PlainDate; readonly to: PlainDate };
  readonly figures: readonly { readonly now: Figure; readonly before: Figure }[];
}

/** The same day a year earlier; 29/2 becomes 28/2. */
const yearBefore = (day: PlainDate): PlainDate =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}` as PlainDate;

/**
 * Every indicator of an area in a period beside the same days of last year: an unfinished half year is held against
 * as many days, never against a whole one.
 * @throws Failure not_found outside the actor's area; invalid for a period that is none
 */
export async function readComparison(
  context: FiguresContext,
  wanted: { area: string; period: string },
): Promise<Comparison> {
  const { db, clock, tenant } = context;
  const path = figuresPath(context, wanted.area);
  const at = clock();
  const period = begunPeriod(wanted.period, at);
  const today = dayIn(at);
  const until = today < period.to ? today : period.to;
  const last = samePeriodLastYear(period);
  const before = { from: last.from, to: until === period.to ? last.to : yearBefore(until) };
  const by = { totalAs: wanted.area };
  return readInScope(db, { tenant, path }, async (trx) => {
    const now = await computeFigures(trx, { tenant, by, at, from: period.from, to: until, previous: before });
    const then = await computeFigures(trx, { tenant, by, at, ...before });
    const byCode = new Map(
      then.filter(({ area }) => area === wanted.area).map((one) => [one.indicator, one]),
    );
    const figures = now.flatMap((one) => {
      const old = byCode.get(one.indicator);
      return old && one.area === wanted.area ? [{ now: one, before: old }] : [];
    });
    return { period, until, before, figures };
  });
}
