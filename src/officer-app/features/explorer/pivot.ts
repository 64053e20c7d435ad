import type { Explored, FigureCell } from '#contract/figures/figures.ts';
import { findPeriod, samePeriodLastYear } from '#domain/calendar/period.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { printPercent } from '#domain/official-documents/print-number.ts';
import { changeFrom } from '#domain/statistics/change.ts';
import { reachedPercent } from '#domain/targets/target-standing.ts';
import { isRestated, restatedCode } from './beside-restated.ts';
import type { Dimension, ExplorerSearch, Measure } from './explorer-search.ts';

/** One value of a dimension. */
export interface Member {
  readonly code: string;
  readonly name: string;
  /** Said below the name: the unit of an indicator, that a period still runs. */
  readonly note: string | null;
}

export interface PivotCell {
  readonly cell: FigureCell | null;
  /** As shown by the measure; null where it cannot be told. */
  readonly text: string | null;
}

export interface Pivot {
  readonly rows: readonly Member[];
  readonly columns: readonly Member[];
  readonly held: readonly Member[];
  readonly heldAt: string;
  readonly cells: readonly (readonly PivotCell[])[];
}

/** The period last year as the address names it, or null where the clock has none. */
export const yearEarlier = (code: string): string | null => {
  const isOf = isRestated(code);
  const period = findPeriod(isOf ? code.slice(0, -1) : code);
  if (!period) return null;
  const { code: before } = samePeriodLastYear(period);
  return isOf ? restatedCode(before) : before;
};

export function membersOf(
  data: Explored,
  shownPeriods: readonly string[],
  open: string,
): Record<Dimension, Member[]> {
  return {
    indicator: data.indicators.map(({ code, name, unit }) => ({ code, name, note: unit })),
    area: [data.area, ...data.areas].map(({ code, name }) => ({ code, name, note: null })),
    period: data.periods
      .filter(({ code }) => shownPeriods.includes(code))
      .map(({ code, label, isOpen }) => ({ code, name: label, note: isOpen ? open : null })),
  };
}

const keyOf = (indicator: string, area: string, period: string): string => `${indicator} ${area} ${period}`;
const numberOf = (cell: FigureCell | undefined): number | null =>
  cell === undefined || cell.value === null ? null : Number(cell.value);

/** What a cell shows by a measure; a measure that has no meaning for the indicator shows nothing. */
function measured(
  data: Explored,
  find: (indicator: string, area: string, period: string) => FigureCell | undefined,
  at: { readonly indicator: string; readonly area: string; readonly period: string },
  measure: Measure,
): string | null {
  const cell = find(at.indicator, at.area, at.period);
  const value = numberOf(cell);
  const indicator = data.indicators.find(({ code }) => code === at.indicator);
  const isRatio = indicator?.kind === 'ratio' || indicator?.kind === 'median';
  if (value === null) return null;
  switch (measure) {
    case 'value':
      return `${formatNumber(cell?.value ?? '0')}${indicator?.unit === '%' ? '%' : ''}`;
    case 'change': {
      const before = numberOf(find(at.indicator, at.area, yearEarlier(at.period) ?? ''));
      const change = isRatio ? null : changeFrom(before, value);
      if (change?.percent === null || change === null) return null;
      return `${change.percent > 0 ? '+' : change.percent < 0 ? '−' : ''}${formatNumber(Math.abs(change.percent), 1)}%`;
    }
    case 'share': {
      const whole = numberOf(find(at.indicator, data.area.code, at.period));
      return isRatio || !whole ? null : `${formatNumber((value / whole) * 100, 1)}%`;
    }
    case 'target': {
      const set = data.targets.find(
        (one) => one.area === at.area && one.indicator === at.indicator && one.period === at.period,
      );
      const percent = set?.bound === 'at_least' ? reachedPercent(cell?.value ?? '0', set.value) : null;
      return percent === null ? null : printPercent(percent);
    }
    case 'rate': {
      const people = [data.area, ...data.areas].find(({ code }) => code === at.area)?.population;
      return isRatio || !people ? null : formatNumber((value / people) * 100_000, 1);
    }
  }
}

/** Figures laid out in rows and columns, with the third dimension held at one value. */
export function pivot(
  data: Explored,
  [rows, columns, held]: readonly [Dimension, Dimension, Dimension],
  { at, measure = 'value', state }: Pick<ExplorerSearch, 'at' | 'measure' | 'state'>,
  members: Record<Dimension, readonly Member[]>,
): Pivot {
  const byKey = new Map(data.cells.map((cell) => [keyOf(cell.indicator, cell.area, cell.period), cell]));
  const find = (indicator: string, area: string, period: string) => byKey.get(keyOf(indicator, area, period));
  const heldAt = members[held].find(({ code }) => code === at)?.code ?? members[held][0]?.code ?? '';
  const table = members[rows].map((row) => ({
    row,
    cells: members[columns].map((column): PivotCell => {
      const place = { [rows]: row.code, [columns]: column.code, [held]: heldAt } as Record<Dimension, string>;
      return {
        cell: find(place.indicator, place.area, place.period) ?? null,
        text: measured(data, find, place, measure),
      };
    }),
  }));
  const kept = table.filter(({ cells }) => {
    if (state === 'known') return cells.some(({ cell }) => cell !== null && cell.value !== null);
    return state === 'missing' ? cells.some(({ cell }) => cell === null || cell.value === null) : true;
  });
  return {
    rows: kept.map(({ row }) => row),
    columns: members[columns],
    held: members[held],
    heldAt,
    cells: kept.map(({ cells }) => cells),
  };
}
