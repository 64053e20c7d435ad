import { formatNumber } from '#domain/numbers/format-number.ts';
import type { ReportFigure } from './report-figure.ts';

/**
 * A percentage to two decimals at most, to more where two would pretend a whole 0 or 100. It is
 * rounded for print alone: the exact numbers stand beside it.
 */
export function printPercent(percent: number): string {
  const rounded = Number(percent.toFixed(2));
  const pretends = (rounded === 0 || rounded === 100) && Math.abs(percent - rounded) > 1e-9;
  return `${formatNumber(percent, pretends ? 6 : 2)}%`;
}

/** A figure in a table: percent for a ratio, one decimal for a median, anything else exact. */
export function printFigure(kind: ReportFigure['kind'], value: string): string {
  if (kind === 'ratio') return printPercent(Number(value));
  return kind === 'median' ? formatNumber(Number(value), 1) : formatNumber(value);
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
