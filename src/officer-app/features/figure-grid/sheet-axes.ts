import type { FigureGrid, GridColumn } from '#contract/figures/entries.ts';
import { capital } from '../../shared/area/area-options.ts';
import type { GridRow, Place } from './sheet-state.ts';

export interface Heading {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
}

/** How the sheet lies: areas down and indicators across; for one area alone, indicators down. */
export interface SheetAxes {
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  readonly isTurned: boolean;
  readonly at: (place: Place) => { row: GridRow; column: GridColumn } | undefined;
}

export function axesOf({ rows, columns }: FigureGrid): SheetAxes {
  const areas = rows.map(({ code, name }) => ({ key: code, title: capital(name), unit: '' }));
  const indicators = columns.map(({ code, name, unit }) => ({ key: code, title: name, unit }));
  const isTurned = rows.length === 1;
  return {
    rows: isTurned ? indicators : areas,
    columns: isTurned ? areas : indicators,
    isTurned,
    at(place) {
      const row = rows[isTurned ? place.column : place.row];
      const column = columns[isTurned ? place.row : place.column];
      return row && column && { row, column };
    },
  };
}
