import type { Figure } from '#modules/figures/for-officers.ts';
import type { Cell } from './figures-by-hand.ts';
import { readDictionary } from './seed-facts.ts';

/** How many figures are not the plain sum over facts, and how many sums no figure shows. */
export async function countDifferences(figures: readonly Figure[], plain: readonly Cell[]): Promise<number> {
  const dictionary = new Map((await readDictionary()).map((line) => [line.code, line]));
  // what is computed from other figures has tests of its own
  const isDerived = (code?: string) => Boolean(code && dictionary.get(code)?.derivation);
  const sums = new Map(plain.map(([indicator, area, quantity]) => [`${indicator} ${area}`, quantity]));
  const different = figures.filter(({ indicator, area, value, parts }) => {
    const { numerator, denominator } = dictionary.get(indicator) ?? {};
    if ([indicator, numerator, denominator].some(isDerived)) return false;
    // where the records do the counting, no fact is a zero; elsewhere it is nothing
    const sum = (code = '') => sums.get(`${code} ${area}`) ?? '0';
    if (!parts) return (value ?? '0') !== sum(indicator);
    return parts.numerator !== sum(numerator) || parts.denominator !== sum(denominator);
  });
  const shown = new Set(figures.map(({ indicator, area }) => `${indicator} ${area}`));
  return different.length + [...sums.keys()].filter((key) => !shown.has(key)).length;
}
