import { dayIn } from '#domain/calendar/day-in.ts';
import { type Period, samePeriodLastYear } from '#domain/calendar/period.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { computeFigures } from './compute-figures.ts';
import type { Figure } from './figure.ts';

/** Everything that the Excel file of a report holds. */
export interface WorkbookFigures {
  readonly now: readonly Figure[];
  readonly before: readonly Figure[];
  /** Each commune's own, and what the city counts itself under its code; empty for a commune. */
  readonly inside: readonly Figure[];
  readonly previous: Period;
  readonly isOpen: boolean;
}

/** The figures of an area in a period, the same period's, and those of its communes, from one snapshot. */
export async function readWorkbook(
  trx: Trx,
  { tenant, area, period, at }: { tenant: string; area: string; period: Period; at: Date },
): Promise<WorkbookFigures> {
  const previous = samePeriodLastYear(period);
  const of = ({ from, to }: Period, before: Period) =>
    computeFigures(trx, { tenant, from, to, at, previous: before, by: { totalAs: area } });
  const { from, to } = period;
  return {
    now: (await of(period, previous)).filter((one) => one.area === area),
    before: (await of(previous, samePeriodLastYear(previous))).filter((one) => one.area === area),
    inside: area === tenant ? await computeFigures(trx, { tenant, from, to, at, by: 'area' }) : [],
    previous,
    isOpen: dayIn(at) <= to,
  };
}
