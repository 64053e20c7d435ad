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

/** Exact difference of two decimal texts of any number of places. */
export function subtractDecimals(left: string, right: string): string {
  const places = Math.max(...[left, right].map((value) => value.split('.')[1]?.length ?? 0));
  const scaled = (value: string): bigint => {
    const [whole = '0', fraction = ''] = value.split('.');
    return BigInt(whole.replace('-', '') + fraction.padEnd(places, '0')) * (value.startsWith('-') ? -1n : 1n);
  };
  const difference = scaled(left) - scaled(right);
  const digits = `${difference < 0n ? -difference : difference}`.padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places);
  return `${difference < 0n ? '-' : ''}${whole}${places ? `.${fraction}` : ''}`;
}

/** Decimal text to so many places, rounded half away from zero by its digits: `2.55` to one is `2.6`. */
export function roundDecimal(text: string, places: number): string {
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`Not a decimal: ${text}`);
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const digits = `${kept + ((fraction[places] ?? '0') >= '5' ? 1n : 0n)}`.padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${sign}${digits.slice(0, cut)}${places ? `.${digits.slice(cut)}` : ''}`;
}
