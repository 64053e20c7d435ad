import { formatNumber, readNumber } from './format-number.ts';
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

/**
 * Proposes how prose may round a count: `1372` → `gần 1.400`, `1124` → `hơn 1.100`, `1400` → `1.400`. Two significant
 * digits; numbers under 100 are printed as they are. The author decides, tables keep the exact figure.
 */
export function proposeRounded(exact: number): string {
  if (!Number.isSafeInteger(exact) || exact < 0) throw new RangeError(`Not a count: ${exact}`);
  if (exact < 100) return formatNumber(exact);
  const step = 10 ** (String(exact).length - 2);
  const below = Math.floor(exact / step) * step;
  if (exact === below) return formatNumber(exact);
  const nearer = exact - below < step / 2 ? below : below + step;
  return nearer === below ? `hơn ${formatNumber(below)}` : `gần ${formatNumber(nearer)}`;
}
