import { ClassSet } from '../lexicon/class-set.ts';
import { hasTag, isMark, isOneOf, type Unit, unitAt } from './unit.ts';

const roundings = ClassSet.of('over', 'almost', 'about', 'over-after-about');

const quotes: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '«', '»']);

/** A quotation mark, opening or closing. */
export const isQuote = ({ kind, key }: Unit): boolean => kind === 'mark' && quotes.has(key);

/** The unit that the number counts: right after it, quotation marks skipped. */
export function countedAt(units: readonly Unit[], at: number): number {
  let next = at + 1;
  while (isQuote(unitAt(units, next))) next++;
  return next;
}

export const isNoun = (unit: Unit): boolean => unit.word.isNoun;

/** `ĐTDĐ`, `BKS`, `CSGT`: capitals that stand for a common noun, not a name. */
const isAbbreviation = (unit: Unit): boolean =>
  !hasTag(unit, 'locality') && !/[aeiouy]/.test(unit.key.normalize('NFD'));

/** A noun that is no name. */
export const isCommonNoun = (unit: Unit): boolean => isNoun(unit) && (!unit.capital || isAbbreviation(unit));

export const isMeasure = (unit: Unit): boolean => hasTag(unit, 'mass', 'money-unit', 'area', 'volume');

const shortestLeader = 4;

/** Where the dots begin that lead from a label to the number at `at`, `Nhân khẩu ........ 17.655`; -1 where none do. */
export function leaderBefore(units: readonly Unit[], at: number): number {
  let from = at;
  while (isMark(unitAt(units, from - 1), '.', '…')) from--;
  const dots = isMark(unitAt(units, from), '…') ? 2 * (at - from) : at - from;
  return dots >= shortestLeader ? from : -1;
}

/** Before the number, rounding words skipped. */
export function leftOf(units: readonly Unit[], at: number): { unit: Unit; at: number; rounded: boolean } {
  let left = at - 1;
  let rounded = false;
  while (isOneOf(unitAt(units, left), roundings)) {
    left--;
    rounded = true;
  }
  return { unit: unitAt(units, left), at: left, rounded };
}

export const inRange = (value: number | null | undefined, low: number, high: number): boolean =>
  typeof value === 'number' && value >= low && value <= high;
