import type { TargetPlan as PlanAnswer } from '#contract/figures/targets.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { parsePeriod } from '#domain/calendar/period.ts';
import type { PlanTarget, TargetPlan } from '#modules/targets/for-officers.ts';
import { indicatorRow, periodRow } from './figures-of.ts';

/** A plan in the words of the contract. */
export const planOf = (
  { period, setAt, withdrawnAt, ...plan }: TargetPlan,
  now: Date,
): PlanAnswer['plan'] => ({
  ...plan,
  period: periodRow(parsePeriod(period), dayIn(now)),
  setAt: setAt.toISOString(),
  withdrawnAt: withdrawnAt?.toISOString() ?? null,
});

/** Its lines, by figure in the order of the dictionary, the city before its communes by name. */
export const planLines = (
  targets: readonly PlanTarget[],
  nameOf: (code: string) => string,
): PlanAnswer['lines'] =>
  targets
    .map(({ id, area, indicator, bound, value, replacedBy }) => ({
      ...{ id, bound, replacedBy },
      area: { code: area, name: nameOf(area) },
      indicator: indicatorRow(indicator),
      target: value,
    }))
    .sort(byFigureThenArea);

/** By figure in the order of the dictionary, the city first, then communes by name. */
export function byFigureThenArea(
  a: { indicator: { code: string }; area: { code: string; name: string } },
  b: { indicator: { code: string }; area: { code: string; name: string } },
): number {
  const figures = a.indicator.code.localeCompare(b.indicator.code);
  if (figures !== 0) return figures;
  const size = a.area.code.length - b.area.code.length;
  return size !== 0 ? size : a.area.name.localeCompare(b.area.name, 'vi');
}
