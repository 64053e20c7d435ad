import { findPeriod, type Period, samePeriodLastYear } from '#domain/calendar/period.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';

/**
 * Facts to look for: one indicator from a day (from the beginning for a stock) to a cut-off. They
 * are added, or subtracted where a figure is a change on the same period.
 */
export type TraceWindow = { indicator: string; from: PlainDate | null; to: PlainDate; sign: 1 | -1 };

function windowsOf(code: string, period: Period, sign: 1 | -1 = 1): TraceWindow[] {
  const indicator = findIndicator(code);
  if (!indicator) return [];
  const { kind, numerator, denominator, derivation } = indicator;
  if (numerator && denominator) return [...windowsOf(numerator, period), ...windowsOf(denominator, period)];
  const from = kind === 'stock' ? null : period.from;
  if (!derivation) return [{ indicator: code, from, to: period.to, sign }];
  const before = samePeriodLastYear(period);
  switch (derivation.kind) {
    case 'sum_of':
      return derivation.codes.flatMap((part) => windowsOf(part, period, sign));
    case 'same_period':
      return windowsOf(derivation.codes[0], before, sign);
    case 'change_on_same_period':
      return [...windowsOf(derivation.codes[0], period, sign), ...windowsOf(derivation.codes[0], before, -1)];
    case 'due_dates':
      return [];
  }
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
