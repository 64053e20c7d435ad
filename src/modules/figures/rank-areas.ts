import type { Period } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { type ShrunkRate, shrinkRates } from '#domain/statistics/shrink-rates.ts';
import { readPopulations } from '#modules/areas/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { computeFigures } from './compute-figures.ts';
import { begunPeriod, type FiguresContext, figuresPath } from './figures-context.ts';

export interface Ranking {
  readonly period: Period;
  readonly kind: 'rate' | 'share';
  readonly rates: readonly ShrunkRate[];
}

/**
 * Communes of the city by a rate or share, drawn towards the city's. Raw counts are never ranked, nor is anything on
 * which no target may hang: a rank on informing breeds false informing.
 * @throws Failure not_found outside the actor's area; invalid for an indicator that may not be ranked
 */
export async function rankAreas(
  context: FiguresContext,
  wanted: { indicator: string; period: string },
): Promise<Ranking> {
  const { db, clock, tenant } = context;
  const path = figuresPath(context, tenant);
  const at = clock();
  const period = begunPeriod(wanted.period, at);
  const indicator = findIndicator(wanted.indicator);
  if (!indicator || indicator.hidden) throw new Failure('invalid', { indicator: 'indicatorUnknown' });
  if (!indicator.targetAllowed) throw new Failure('invalid', { indicator: 'indicatorNeverRanked' });
  const isShare = indicator.kind === 'ratio';
  if (!isShare && !(indicator.kind === 'sum' && indicator.additiveOverAreas)) {
    throw new Failure('invalid', { indicator: 'indicatorNotRankable' });
  }
  const { from, to } = period;
  return readInScope(db, { tenant, path }, async (trx) => {
    const figures = await computeFigures(trx, {
      tenant,
      from,
      to,
      at,
      by: 'area',
      indicators: [indicator.code],
    });
    const people = await readPopulations(trx, { tenant, on: to });
    const rates = figures
      .filter(({ area, value }) => area !== tenant && value !== null)
      .map(({ area, value, parts }) => ({
        area,
        count: Number(isShare ? parts?.numerator : value),
        exposure: isShare ? Number(parts?.denominator ?? 0) : (people.get(area) ?? 0),
      }));
    const kind = isShare ? 'share' : 'rate';
    return { period, kind, rates: shrinkRates(rates, kind) };
  });
}
