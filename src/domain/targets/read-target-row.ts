import { findIndicator } from '../indicators/dictionary.ts';
import type { SheetValue } from '../registers/sheet/match-header.ts';
import { mayBeHundredth, readTargetNumber } from './read-target-number.ts';
import type { Target } from './target.ts';
import { targetFault } from './target-fault.ts';

/** The cells of one row: codes of area and figure, and the value under one of two titles. */
export interface SaidTarget {
  readonly areaCode?: SheetValue;
  readonly code?: SheetValue;
  readonly atLeast?: SheetValue;
  readonly atMost?: SheetValue;
}

type ReadTarget = Omit<Target, 'period'> | { readonly fault: string } | { readonly empty: true };

const textOf = (cell: SheetValue | undefined): string => String(cell ?? '').trim();

/** The number of a cell, without the noise of binary fractions: a spreadsheet vouches for fifteen digits. */
const numberOf = (cell: SheetValue | undefined): number | null =>
  typeof cell === 'number' ? Number(cell.toPrecision(15)) : readTargetNumber(textOf(cell));

/** A row of a filled-in sheet as a target, what is wrong with it, or that it sets nothing. */
export function readTargetRow(said: SaidTarget, areas: ReadonlySet<string>): ReadTarget {
  const [least, most] = [textOf(said.atLeast), textOf(said.atMost)];
  if (least === '' && most === '') return { empty: true };
  if (least !== '' && most !== '') return { fault: 'targetTwoBounds' };
  const area = textOf(said.areaCode);
  if (!areas.has(area)) return { fault: 'targetAreaUnknown' };
  const cell = least === '' ? said.atMost : said.atLeast;
  const value = numberOf(cell);
  const target = {
    ...{ area, indicator: textOf(said.code).toUpperCase() },
    bound: least === '' ? ('at_most' as const) : ('at_least' as const),
    value: String(value ?? ''),
  };
  const isShare = findIndicator(target.indicator)?.kind === 'ratio';
  if (isShare && mayBeHundredth(textOf(cell), value)) return { fault: 'targetShareUnclear' };
  const fault = targetFault(target);
  return fault ? { fault } : target;
}
