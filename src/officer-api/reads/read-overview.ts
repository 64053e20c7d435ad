import type { Overview, OverviewChange } from '#contract/figures/figures.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { DayWindow } from '#domain/calendar/month-window.ts';
import { reportedHalf } from '#domain/calendar/reported-half.ts';
import { getIndicator, visibleIndicators } from '#domain/indicators/dictionary.ts';
import { changeFrom } from '#domain/statistics/change.ts';
import { changeScore, isNotable } from '#domain/statistics/notable-change.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import { computeFigures, type Figure, readComparison } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import type { SignedInContext } from '../context.ts';
import { areaAsked } from '../routes/figures/findings.ts';
import { indicatorRow, periodRow } from '../shapes/figures-of.ts';

const codes = new Set(visibleIndicators.map(({ code }) => code));
const changesShown = 6;

const numberOf = ({ value }: Figure): number | null => (value === null ? null : Number(value));

function changeOf(now: Figure, before: Figure) {
  const { kind } = getIndicator(now.indicator);
  const change = kind === 'ratio' ? null : changeFrom(numberOf(before), numberOf(now));
  return {
    indicator: indicatorRow(now.indicator),
    ...{ now: now.value, before: before.value, percent: change?.percent ?? null },
  };
}

/** What a leader asks first: what changed, what is missing, which communes say nothing. */
export async function readOverview(
  context: SignedInContext,
  query: { area?: string | undefined; period?: string | undefined },
): Promise<Overview> {
  const { clock, tenant } = context;
  const at = clock();
  const today = dayIn(at);
  const area = areaAsked(context, query.area);
  const wanted = query.period ?? reportedHalf(today).code;
  const { period, until, before, figures } = await readComparison(context, { area, period: wanted });
  const nameOf = await context.areaNames(at);
  const visible = figures.filter(({ now }) => codes.has(now.indicator));
  const notable = visible
    .map((pair) => ({ ...pair, score: changeScore(numberOf(pair.before) ?? 0, numberOf(pair.now) ?? 0) }))
    .filter(({ now, before: old, score }) => now.value !== null && old.value !== null && isNotable(score))
    .filter(({ now }) => ['sum', 'stock'].includes(getIndicator(now.indicator).kind))
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
  const missing = visible.filter(({ now }) => now.value === null);
  return {
    at: at.toISOString(),
    area: { code: area, name: nameOf(area) },
    period: periodRow(period, today),
    until,
    before,
    changes: notable
      .slice(0, changesShown)
      .map(({ now, before: old }) => changeOf(now, old) as OverviewChange),
    missing: missing
      .map(({ now, before: old }) => ({
        indicator: indicatorRow(now.indicator),
        hadBefore: old.value !== null,
      }))
      .sort((a, b) => Number(b.hadBefore) - Number(a.hadBefore)),
    counted: visible.length - missing.length,
    silent: area === tenant ? await silentCommunes(context, { from: period.from, to: until }) : [],
    all: visible.map(({ now, before: old }) => changeOf(now, old)),
  };
}

/** Communes of today without one fact in a window. */
async function silentCommunes(
  { db, tenant, clock, areaNames }: SignedInContext,
  { from, to }: DayWindow,
): Promise<Overview['silent']> {
  const at = clock();
  const nameOf = await areaNames(at);
  const communes = await listAreas(db, tenant, dayIn(at));
  const flows = visibleIndicators.filter(({ kind }) => kind === 'sum').map(({ code }) => code);
  const figures = await readInScope(db, { tenant, path: areaPath(tenant) }, (trx) =>
    computeFigures(trx, { tenant, from, to, at, by: 'area', indicators: flows }),
  );
  const heard = new Set(
    figures.filter(({ value }) => value !== null && value !== '0').map((one) => one.area),
  );
  return communes.filter(({ code }) => !heard.has(code)).map(({ code }) => ({ code, name: nameOf(code) }));
}
