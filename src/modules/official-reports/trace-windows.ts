import { findPeriod, type Period, samePeriodLastYear } from '#domain/calendar/period.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';

/** Facts to look for: one indicator from a day (from the beginning for a stock) to a cut-off. */
export type TraceWindow = { indicator: string; from: PlainDate | null; to: PlainDate };

function windowsOf(code: string, period: Period): TraceWindow[] {
  const indicator = findIndicator(code);
  if (!indicator) return [];
  const { kind, numerator, denominator, derivation } = indicator;
  if (numerator && denominator) return [...windowsOf(numerator, period), ...windowsOf(denominator, period)];
  if (!derivation) return [{ indicator: code, from: kind === 'stock' ? null : period.from, to: period.to }];
  if (derivation.kind === 'due_dates') return [];
  const here = derivation.kind === 'same_period' ? [] : [period];
  const periods = derivation.kind === 'sum_of' ? here : [...here, samePeriodLastYear(period)];
  return periods.flatMap((one) => derivation.codes.flatMap((part) => windowsOf(part, one)));
}

/**
 * The windows of facts that make up a figure, or one side of a ratio. None for a period that is no
 * official one and for what is derived from due dates.
 */
export function traceWindows(
  code: string,
  periodCode: string,
  part?: 'numerator' | 'denominator' | undefined,
): TraceWindow[] {
  const period = findPeriod(periodCode);
  const of = part ? findIndicator(code)?.[part] : code;
  return period && of ? windowsOf(of, period) : [];
}
