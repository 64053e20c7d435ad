import type { ReportList, ReportSummary } from '#contract/reports/reports.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { stateClock } from '#domain/calendar/clock.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { findPeriod, type Period, periodsOfYear } from '#domain/calendar/period.ts';
import { pathsOf } from '#domain/officers/actor.ts';
import { readReports } from '#modules/official-reports/for-officers.ts';
import type { SignedInContext } from '../context.ts';
import { codeOfPath } from '../shapes/account-of.ts';

/** How many half years and years are offered, the running ones included. */
const offered = 5;

function recentPeriods(today: string): Period[] {
  const year = Number(today.slice(0, 4));
  return [year + 1, year, year - 1, year - 2]
    .flatMap((one) => periodsOfYear(stateClock, one))
    .filter(({ kind, from }) => (kind === 'H' || kind === 'YEAR') && from <= today)
    .sort((a, b) => (a.to === b.to ? a.code.localeCompare(b.code) : a.to < b.to ? 1 : -1))
    .slice(0, offered);
}

/** The reports that an officer may open: of their own areas by period, and those of communes that are on their way. */
export async function listOwnReports(context: SignedInContext): Promise<ReportList> {
  const { clock, tenant, actor } = context;
  const today = dayIn(clock());
  const nameOf = await context.areaNames(clock());
  const own = pathsOf(actor, areaReaders).map((path) => codeOfPath(tenant, path));
  const touched = await readReports(context);
  const known = new Map(touched.map((report) => [`${report.areaCode} ${report.period}`, report]));
  const summary = (areaCode: string, period: Period): ReportSummary => {
    const report = known.get(`${areaCode} ${period.code}`);
    return {
      areaCode,
      areaName: nameOf(areaCode),
      ...{ period: period.code, periodLabel: period.label, from: period.from, to: period.to },
      isOver: today > period.to,
      status: report?.status ?? 'draft',
      signedAt: report?.signedAt?.toISOString() ?? null,
    };
  };
  const periods = recentPeriods(today);
  const offeredKeys = new Set(own.flatMap((code) => periods.map((period) => `${code} ${period.code}`)));
  const rest = touched.filter(({ areaCode, period }) => !offeredKeys.has(`${areaCode} ${period}`));
  return {
    own: own.flatMap((code) => periods.map((period) => summary(code, period))),
    communes: rest.flatMap(({ areaCode, period }) => {
      const found = findPeriod(period);
      return found ? [summary(areaCode, found)] : [];
    }),
  };
}
