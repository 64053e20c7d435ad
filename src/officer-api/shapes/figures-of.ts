import type { FigureCell, IndicatorRow, PeriodRow } from '#contract/figures/figures.ts';
import type { Period } from '#domain/calendar/period.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import type { Figure } from '#modules/figures/for-officers.ts';

/** An indicator in the words of the contract. */
export function indicatorRow(code: string): IndicatorRow {
  const { nameVi: name, unit, kind, definitionVi: definition } = getIndicator(code);
  return { code, name, unit, kind, definition };
}

/** A period, and whether it still runs on a day. */
export const periodRow = ({ code, label, from, to }: Period, today: string): PeriodRow => ({
  ...{ code, label, from, to },
  isOpen: today <= to,
});

export const figureCell = ({ indicator, area, value, state, parts }: Figure, period: string): FigureCell => ({
  ...{ indicator, area, period, value, state },
  ...parts,
});
