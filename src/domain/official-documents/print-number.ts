/**
 * Numbers as an official document prints them: thousands by dots, decimals by a comma, whole
 * numbers from one to nine padded in prose ("02 vụ"), which makes later filling-in harder.
 * All take and keep exact decimal strings; only a share is rounded, for print alone.
 */

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/** `1284` → `1.284`, `41.50` → `41,5`, `-3` → `-3`. */
export function printExact(value: string): string {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const decimals = fraction.replace(/0+$/, '');
  const digits = groupThousands(whole.replace(/^0+(?=\d)/, ''));
  return `${negative ? '-' : ''}${digits}${decimals ? `,${decimals}` : ''}`;
}

/** As `printExact`, with whole numbers under ten padded; zero stays for the caller's word. */
export function printInProse(value: string): string {
  const printed = printExact(value);
  return /^[1-9]$/.test(printed) ? `0${printed}` : printed;
}

/** A percentage to one decimal, to two where one would pretend a whole 0 or 100. */
export function printPercent(percent: number): string {
  const rounded = percent.toFixed(1);
  const pretends = (rounded === '0.0' || rounded === '100.0') && Math.abs(percent - Number(rounded)) > 1e-9;
  return `${printExact(pretends ? percent.toFixed(2) : rounded)}%`;
}

/** True for "0", "0.0" and the like. */
export function isZero(value: string): boolean {
  return /^-?0*\.?0*$/.test(value);
}

/** Exact difference of two decimal strings. */
export function subtract(left: string, right: string): string {
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
