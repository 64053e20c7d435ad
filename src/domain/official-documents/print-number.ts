import { roundDecimal } from '#domain/numbers/exact-decimals.ts';
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
  return formatNumber(kind === 'median' ? roundDecimal(value, 1) : value);
}

/** True for "0", "0.0" and the like. */
export function isZero(value: string): boolean {
  return /^-?0*\.?0*$/.test(value);
}
