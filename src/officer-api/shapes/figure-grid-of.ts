import type { FigureGrid, GridColumn } from '#contract/figures/entries.ts';
import { isEnterable, needsPaper, takesFraction } from '#domain/entries/entry-rules.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { AreaNames } from '#modules/areas/for-officers.ts';
import type { Grid } from '#modules/entries/for-officers.ts';
import { isRecorded } from '#modules/figures/for-officers.ts';

const columnOf = (indicator: Indicator): GridColumn => ({
  code: indicator.code,
  name: indicator.nameVi,
  unit: indicator.unit,
  definition: indicator.definitionVi,
  isStock: indicator.kind === 'stock',
  enterable: isEnterable(indicator, isRecorded),
  needsPaper: needsPaper(indicator),
  takesFraction: takesFraction(indicator),
});

/** A grid in the words of the contract: one cell where anything is known or was ever typed. */
export function figureGridOf(grid: Grid, nameOf: AreaNames): FigureGrid {
  const { period, columns, rows, cells, entries, locks } = grid;
  const found = new Map<string, FigureGrid['cells'][number]>();
  const keyOf = (area: string, code: string): string => `${area} ${code}`;
  for (const { area, indicator: code, value, state } of cells) {
    const known = state as FigureGrid['cells'][number]['state'];
    found.set(keyOf(area, code), { area, code, value, state: known, version: 0, comment: '', paper: '' });
  }
  for (const { areaCode: area, indicator: code, value, version, comment, paper, from } of entries) {
    // a half year that ends with the month is another cell
    const column = columns.find((one) => one.code === code);
    if (column?.kind !== 'stock' && from !== period.from) continue;
    const cell = found.get(keyOf(area, code)) ?? { area, code, value, state: 'missing' as const };
    found.set(keyOf(area, code), { ...cell, version, comment, paper });
  }
  return {
    period: { code: period.code, label: period.label, from: period.from, to: period.to },
    columns: columns.map(columnOf),
    rows: rows.map(({ code, name, mayEnter }) => ({ code, name: name || nameOf(code), mayEnter })),
    cells: [...found.values()],
    locks: locks.map(({ status, areas, indicators }) => ({
      status,
      areas: [...areas],
      indicators: [...indicators],
    })),
  };
}
