import { readNumber } from '../numbers/format-number.ts';
import type { SheetValue } from '../registers/sheet/match-header.ts';
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

/** Decimal text of a number as a spreadsheet holds it or a person types it (`1.234,5`); empty for what is none. */
function decimalOf(cell: SheetValue | undefined): string {
  const number = typeof cell === 'number' ? cell : readNumber(textOf(cell).replace(/\s*%$/, ''));
  return number === null ? '' : String(Number(number.toFixed(2)));
}

/** A row of a filled-in sheet as a target, what is wrong with it, or that it sets nothing. */
export function readTargetRow(said: SaidTarget, areas: ReadonlySet<string>): ReadTarget {
  const [least, most] = [textOf(said.atLeast), textOf(said.atMost)];
  if (least === '' && most === '') return { empty: true };
  if (least !== '' && most !== '') return { fault: 'targetTwoBounds' };
  const area = textOf(said.areaCode);
  if (!areas.has(area)) return { fault: 'targetAreaUnknown' };
  const target = {
    ...{ area, indicator: textOf(said.code).toUpperCase() },
    bound: least === '' ? ('at_most' as const) : ('at_least' as const),
    value: decimalOf(least === '' ? said.atMost : said.atLeast),
  };
  const fault = targetFault(target);
  return fault ? { fault } : target;
}
