import { v7 as uuidv7 } from 'uuid';
import type { TargetSheet } from '#contract/figures/targets.ts';
import { parseDay } from '#domain/calendar/day-format.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import type { TargetLine } from '#domain/targets/check-plan.ts';
import { mayBeHundredth, readTargetNumber } from '#domain/targets/read-target-number.ts';
import type { TargetBound } from '#domain/targets/target.ts';

export type Whom = 'city' | 'communes' | 'some';

/** A line as it is typed. */
export interface DraftLine {
  readonly key: string;
  readonly indicator: string | null;
  readonly whom: Whom;
  readonly some: readonly string[];
  readonly bound: TargetBound;
  readonly value: string;
}

/** The paper as it is typed. */
export interface DraftPaper {
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly title: string;
  readonly period: string;
}

export const emptyLine = (): DraftLine => ({
  ...{ key: uuidv7(), indicator: null, whom: 'communes', some: [], bound: 'at_least', value: '' },
});

/** What is typed is sent as it is where it is no number: the server says what is wrong with it. */
const decimal = (typed: string): string => {
  const number = readTargetNumber(typed);
  return number === null ? typed.trim() : String(number);
};

/** What is wrong with typed lines that the server cannot see any more: whether `0,85` bore its sign. */
export const typedFaults = (lines: readonly DraftLine[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines.flatMap(({ indicator, value }, at) =>
      findIndicator(indicator ?? '')?.kind === 'ratio' && mayBeHundredth(value, readTargetNumber(value))
        ? [[`lines.${at}`, 'targetShareUnclear']]
        : [],
    ),
  );

/** A day as the server takes it; what is none is sent as typed, to be told. */
export const issuedDay = (typed: string): string => parseDay(typed) ?? typed.trim().slice(0, 10);

/** Typed lines as a plan sets them; `communes` are the codes of all. */
export const typedLines = (
  lines: readonly DraftLine[],
  city: string,
  communes: readonly string[],
): TargetLine[] =>
  lines.map(({ indicator, whom, some, bound, value }) => ({
    ...{ indicator: indicator ?? '', bound, value: decimal(value) },
    areas: whom === 'city' ? [city] : whom === 'communes' ? communes : some,
  }));

/** Lines of a sheet, those that set the same together; none of a sheet with anything wrong. */
export function sheetLines({ lines, faults }: Pick<TargetSheet, 'lines' | 'faults'>): TargetLine[] {
  if (faults.length > 0) return [];
  const alike = Map.groupBy(lines, ({ indicator, bound, value }) => `${indicator.code} ${bound} ${value}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const areas = group.map(({ area }) => area.code);
    return [{ areas, indicator: first.indicator.code, bound: first.bound, value: first.value }];
  });
}
