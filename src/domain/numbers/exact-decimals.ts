const scale = 10n ** 6n;

/** Decimal text as whole millionths, so that sums of decimals stay exact. */
function toMillionths(text: string): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,6})0*)?$/.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`Not a decimal with up to six places: ${text}`);
  const size = BigInt(whole) * scale + BigInt(fraction.padEnd(6, '0'));
  return sign ? -size : size;
}

function fromMillionths(value: bigint): string {
  const size = value < 0n ? -value : value;
  const fraction = (size % scale).toString().padStart(6, '0').replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${size / scale}${fraction ? `.${fraction}` : ''}`;
}

/** Whole numbers of so many digits can be added in their thousands as numbers without losing one. */
const plainWhole = /^-?\d{1,12}$/;

/** Exact sum of decimal texts. */
export function addDecimals(values: readonly string[]): string {
  // nearly every figure is a count: those need no large numbers
  if (values.every((value) => plainWhole.test(value))) {
    return String(values.reduce((sum, value) => sum + Number(value), 0));
  }
  return fromMillionths(values.reduce((sum, value) => sum + toMillionths(value), 0n));
}

/** Share in percent with two decimals, rounded half away from zero; null when the whole is zero. */
export function percentOf(part: string, whole: string): string | null {
  const [n, d] = [toMillionths(part), toMillionths(whole)];
  if (d === 0n) return null;
  const doubled = (n * 20_000n) / d;
  const rounded = (doubled + (doubled < 0n ? -1n : 1n)) / 2n;
  return fromMillionths(rounded * (scale / 100n));
}
