import { formatDay } from '#domain/calendar/day-format.ts';
import { type Period, samePeriodLastYear } from '#domain/calendar/period.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { markJudgedYearly } from '#domain/official-documents/judged-yearly.ts';
import { reportOutline } from '#domain/official-documents/outline.ts';
import type {
  FigureBook,
  PeriodFigure,
  ReportFigure,
  ReportTarget,
} from '#domain/official-documents/report-figure.ts';
import { reportPeriod } from '#domain/official-documents/report-period.ts';
import { computeFigures, type Figure } from '#modules/figures/for-officers.ts';
import { listTargets, type SetTarget } from '#modules/targets/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { listAreaFigures } from './report-area.repository.ts';

function inPeriod(period: string, figure: Figure | undefined): PeriodFigure {
  if (!figure) return { period, value: null, state: 'missing' };
  const { value, state, parts } = figure;
  return { period, value, state, ...(parts ? { parts } : {}) };
}

const asPrinted = ({
  id,
  bound,
  value,
  planId,
  planNumber,
  planIssuedOn,
  planIssuer,
}: SetTarget): ReportTarget => ({
  ...{ id, bound, value },
  plan: { id: planId, number: planNumber, day: formatDay(plainDate(planIssuedOn)), issuer: planIssuer },
});

/** Every indicator of the dictionary for a period and the same period last year, the targets that plans set, and the area's own facts. */
export async function gatherFigures(
  trx: Trx,
  { tenant, area, period }: { tenant: string; area: string; period: Period },
): Promise<FigureBook> {
  const before = samePeriodLastYear(period);
  const of = async (window: Period): Promise<Map<string, Figure>> => {
    const figures = await computeFigures(trx, {
      tenant,
      from: window.from,
      to: window.to,
      previous: samePeriodLastYear(window),
      by: { totalAs: area },
    });
    return new Map(figures.filter((one) => one.area === area).map((one) => [one.indicator, one]));
  };
  const now = await of(period);
  const then = await of(before);
  const own = await listAreaFigures(trx, { tenant, code: area, on: period.to, period: period.code });
  const targets = await listTargets(trx, { tenant, area, period: period.code });
  const set = new Map(targets.map((target) => [target.indicator, asPrinted(target)]));
  const counted = visibleIndicators.map(
    ({ code, nameVi, unit, kind }): ReportFigure => ({
      ...inPeriod(period.code, now.get(code)),
      ...{ indicator: code, name: nameVi, unit, kind, area },
      previous: inPeriod(before.code, then.get(code)),
      target: set.get(code),
    }),
  );
  const book = new Map([...own, ...counted].map((figure) => [figure.indicator, figure]));
  const level = area === tenant ? 'city' : 'commune';
  return markJudgedYearly(book, reportOutline, { level, period: reportPeriod(period).kind });
}
