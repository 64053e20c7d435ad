import type { TargetBoard, TargetRow } from '#contract/figures/targets.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { monthOf } from '#domain/calendar/month-window.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { type BoardRow, readTargetBoard } from '#modules/targets/for-officers.ts';
import type { SignedInContext } from '../context.ts';
import { areaAsked } from '../routes/figures/findings.ts';
import { indicatorRow, periodRow } from '../shapes/figures-of.ts';
import { byFigureThenArea } from '../shapes/target-plan-of.ts';

/** Targets of an area and of what lies in it, beside the figures of now; of the running year where none is named. */
export async function readTargets(
  context: SignedInContext,
  query: { area?: string | undefined; period?: string | undefined },
): Promise<Omit<TargetBoard, 'maySet'>> {
  const at = context.clock();
  const today = dayIn(at);
  const area = areaAsked(context, query.area);
  const asked = query.period ?? `${monthOf(today).year}-YEAR`;
  const { period, course, periods, rows } = await readTargetBoard(context, { area, period: asked });
  const nameOf = await context.areaNames(at);
  return {
    at: at.toISOString(),
    area: { code: area, name: nameOf(area) },
    period: periodRow(period, today),
    days: { all: course.days, gone: course.gone, left: course.left },
    periods: [...new Set([period.code, ...periods])]
      .sort()
      .reverse()
      .map((code) => ({ code, name: findPeriod(code)?.label ?? code })),
    rows: rows.map((row) => rowOf(row, nameOf)).sort(byFigureThenArea),
  };
}

function rowOf({ target, figure, standing }: BoardRow, nameOf: (code: string) => string): TargetRow {
  const { id, planId, planNumber, planIssuedOn, planIssuer, area, indicator, bound, value } = target;
  return {
    ...{ id, bound, target: value, value: figure?.value ?? null },
    plan: { id: planId, number: planNumber, issuedOn: planIssuedOn, issuer: planIssuer },
    area: { code: area, name: nameOf(area) },
    indicator: indicatorRow(indicator),
    ...standing,
  };
}
