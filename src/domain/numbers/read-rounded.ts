import { readNumber } from './format-number.ts';
import type { Rounding } from './rounding.ts';

const words: readonly [RegExp, Rounding][] = [
  [/^(hơn|trên)\s+/iu, 'over'],
  [/^gần\s+/iu, 'almost'],
  [/^(khoảng|chừng|xấp xỉ)\s+/iu, 'about'],
];

/**
 * Reads a number as prose prints it: rounding word, then digits, then perhaps a unit. `value` is the printed number
 * in its printed unit, null where there is none.
 */
export function readRounded(printed: string): { rounding: Rounding; value: number | null } {
  const text = printed.normalize('NFC').trim();
  const [word, rounding] = words.find(([pattern]) => pattern.test(text)) ?? [/^/, 'exact' as const];
  const digits = /^-?\d[\d.,]*/.exec(text.replace(word, ''))?.[0].replace(/[.,]$/, '');
  if (digits === undefined) return { rounding: 'vague', value: null };
  const value = readNumber(digits);
  return value === null ? { rounding: 'malformed', value } : { rounding, value };
}
