import { dayIn } from '#domain/calendar/day-in.ts';
import { findPeriod, type Period } from '#domain/calendar/period.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import { type Course, courseOf, standingOf, type TargetStanding } from '#domain/targets/target-standing.ts';
import {
  exploreFigures,
  type Figure,
  type FiguresContext,
  figuresPath,
} from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { listTargetPeriods, listTargets, type SetTarget } from './target.repository.ts';

export interface BoardRow {
  readonly target: SetTarget;
  readonly figure: Figure | undefined;
  readonly standing: TargetStanding;
}

export interface TargetBoard {
  readonly period: Period;
  readonly course: Course;
  /** Codes of the periods that have targets here, the latest first. */
  readonly periods: readonly string[];
  readonly rows: readonly BoardRow[];
}

/**
 * Every target of an area and of what lies in it for a period, beside the figure as it is now.
 * @throws Failure not_found outside the actor's area, invalid for no period
 */
export async function readTargetBoard(
  context: FiguresContext,
  { area, period: code }: { readonly area: string; readonly period: string },
): Promise<TargetBoard> {
  const { db, clock, tenant } = context;
  const path = figuresPath(context, area);
  const period = findPeriod(code);
  if (!period) throw new Failure('invalid', { period: 'periodWrong' });
  const { targets, periods } = await readInScope(db, { tenant, path }, async (trx) => ({
    targets: await listTargets(trx, { tenant, period: code }),
    periods: await listTargetPeriods(trx, tenant),
  }));
  const today = dayIn(clock());
  const course = courseOf(period, today);
  const hasBegun = period.from <= today;
  const figures = hasBegun && targets.length > 0 ? await figuresOf(context, area, code, targets) : new Map();
  const rows = targets.map((target): BoardRow => {
    const figure = figures.get(`${target.area} ${target.indicator}`);
    const { kind } = getIndicator(target.indicator);
    return { target, figure, standing: standingOf(target, { value: figure?.value ?? null, kind }, course) };
  });
  return { period, course, periods, rows };
}

async function figuresOf(
  context: FiguresContext,
  area: string,
  period: string,
  targets: readonly SetTarget[],
): Promise<Map<string, Figure>> {
  const { figures } = await exploreFigures(context, {
    ...{ area, periods: [period], borders: 'reported' },
    indicators: [...new Set(targets.map(({ indicator }) => indicator))],
    inside: targets.some((target) => target.area !== area),
  });
  return new Map((figures.get(period) ?? []).map((one) => [`${one.area} ${one.indicator}`, one]));
}
