/** A finite number, or exact decimal digits with a point as the database gives them: `1234.50`. */
export type Decimal = number | string;

const pattern = /^(-?)0*(\d+)(?:\.(\d+))?$/;

/** Digits of a decimal. Throws a RangeError for what is none: exponents, blanks, NaN. */
function digitsOf(value: Decimal, decimals?: number): { sign: string; whole: string; fraction: string } {
  const text = typeof value === 'number' && decimals !== undefined ? value.toFixed(decimals) : String(value);
  const match = pattern.exec(text);
  if (!match) throw new RangeError(`Not a decimal number: ${value}`);
  return { sign: match[1] ?? '', whole: match[2] ?? '0', fraction: match[3] ?? '' };
}

/**
 * `1234.5` → `1.234,5`: a dot between thousands, a comma before decimals, no trailing zeros. Nothing is rounded
 * unless `decimals` is given with a number; -0 prints as 0.
 */
export function formatNumber(value: Decimal, decimals?: number): string {
  const { sign, whole, fraction } = digitsOf(value, decimals);
  const kept = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const isZero = whole === '0' && kept === '';
  return `${isZero ? '' : sign}${grouped}${kept === '' ? '' : `,${kept}`}`;
}

/** As `formatNumber`, with whole numbers from 1 to 9 padded as prose of official papers has them: `02 vụ`. */
export function formatInProse(value: Decimal): string {
  const printed = formatNumber(value);
  return /^[1-9]$/.test(printed) ? `0${printed}` : printed;
}

/** Reads `1.234,5` back into a number; null where the grouping is malformed (`1.3600.000`) or nothing is there. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(trimmed)) return null;
  return Number(trimmed.replaceAll('.', '').replace(',', '.'));
}
