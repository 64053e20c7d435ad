import type { Period } from '#domain/calendar/period.ts';
import { samePeriodLastYear } from '#domain/calendar/period.ts';
import { findIndicator, getIndicator } from '#domain/indicators/dictionary.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { computeFigures } from './compute-figures.ts';
import { countTraced } from './count-traced.repository.ts';
import type { Figure } from './figure.ts';
import { begunPeriod, type FiguresContext, figuresPath } from './figures-context.ts';
import { type TracedFact, traceFigure } from './trace-figure.ts';
import { traceWindows } from './trace-windows.ts';

export interface ReadTrace {
  readonly figure: Figure;
  readonly period: Period;
  /** Newest facts, each added to the figure or subtracted from it. */
  readonly facts: readonly (TracedFact & { readonly sign: 1 | -1 })[];
  /** How many facts there are in all, how many of them take something back, and of how many records. */
  readonly counts: { readonly facts: number; readonly corrections: number; readonly records: number };
}

const shown = 200;

/**
 * What a figure is made of: its value, the facts behind it with their events, newest first.
 * @throws Failure not_found outside the actor's area; invalid for an unknown indicator or period
 */
export async function readTrace(
  context: FiguresContext,
  wanted: { indicator: string; area: string; period: string },
): Promise<ReadTrace> {
  const { db, clock, tenant } = context;
  const path = figuresPath(context, wanted.area);
  const at = clock();
  const period = begunPeriod(wanted.period, at);
  if (!findIndicator(wanted.indicator)) throw new Failure('invalid', { indicator: 'indicatorUnknown' });
  const { indicator, area } = wanted;
  return readInScope(db, { tenant, path }, async (trx) => {
    const { from, to } = period;
    const previous = samePeriodLastYear(period);
    const [figure] = await computeFigures(trx, {
      ...{ tenant, from, to, previous, at, indicators: [indicator], by: { totalAs: area } },
    });
    const windows = traceWindows(indicator, period.code);
    const facts: (TracedFact & { sign: 1 | -1 })[] = [];
    const counts = { facts: 0, corrections: 0, records: 0 };
    for (const window of windows) {
      // what may not be added over areas stands only with the area's own count
      const own = getIndicator(window.indicator).additiveOverAreas ? {} : { area };
      const request = { tenant, indicators: [window.indicator], from: window.from, to: window.to, ...own };
      const found = await traceFigure(trx, { ...request, limit: shown });
      facts.push(...found.map((fact) => ({ ...fact, sign: window.sign })));
      const counted = await countTraced(trx, request);
      counts.facts += counted.facts;
      counts.corrections += counted.corrections;
      counts.records += counted.records;
    }
    const missing: Figure = { indicator, area, value: null, state: 'missing' };
    const newest = facts.sort((a, b) => (a.on < b.on ? 1 : -1)).slice(0, shown);
    return { figure: figure ?? missing, period, facts: newest, counts };
  });
}
