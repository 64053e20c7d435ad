import indicatorFile from '../../../db/reference/indicators.json' with { type: 'json' };
import type { Indicator } from './indicator.ts';
import { parseIndicators } from './parse-indicators.ts';

/** Every indicator, hidden parts included, in the order of the dictionary. */
export const indicators: readonly Indicator[] = parseIndicators(indicatorFile);

/** The 90 that reports and tables print. */
export const visibleIndicators: readonly Indicator[] = indicators.filter((one) => !one.hidden);

/** Families with their Vietnamese names, in the order of the dictionary. */
export const indicatorFamilies: readonly { readonly code: string; readonly nameVi: string }[] =
  indicatorFile.families;

const byCode = new Map(indicators.map((one) => [one.code, one]));

export const findIndicator = (code: string): Indicator | undefined => byCode.get(code);

/** The indicator of a code. Throws a RangeError when there is none. */
export function getIndicator(code: string): Indicator {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`No indicator ${code}`);
  return found;
}

/** The codes whose facts make up an indicator: itself, or the parts it is computed from, each once. */
export function countedCodes(code: string): string[] {
  const { numerator, denominator, derivation } = getIndicator(code);
  if (numerator && denominator)
    return [...new Set([...countedCodes(numerator), ...countedCodes(denominator)])];
  if (derivation && 'codes' in derivation) {
    return [...new Set(derivation.codes.flatMap((part) => (part === code ? [part] : countedCodes(part))))];
  }
  return derivation ? [] : [code];
}
