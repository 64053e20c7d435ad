import type { FigureGrid, GridColumn } from '#contract/figures/entries.ts';
import { locksFigures } from '#domain/approval/submission-flow.ts';
import { parseEnteredNumber } from '#domain/entries/parse-entered-number.ts';
import { type Draft, type DraftCell, keyOf } from './draft.ts';

export type GridRow = FigureGrid['rows'][number];
export type KnownCell = FigureGrid['cells'][number];

/** Where the cursor is: row and column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The grid with its cells at hand. */
export interface SheetModel {
  readonly grid: FigureGrid;
  readonly known: (area: string, code: string) => KnownCell | undefined;
  /** Why a cell cannot be typed in: a key of the catalogue. */
  readonly closed: (
    row: GridRow,
    column: GridColumn,
  ) => 'closedComputed' | 'closedReader' | 'closedSent' | undefined;
}

export function sheetModel(grid: FigureGrid): SheetModel {
  const cells = new Map(grid.cells.map((cell) => [keyOf(cell.area, cell.code), cell]));
  const sent = new Set(
    grid.locks
      .filter(({ status }) => locksFigures(status))
      .flatMap(({ areas, indicators }) =>
        areas.flatMap((area) => indicators.map((code) => keyOf(area, code))),
      ),
  );
  const isCity = grid.rows.some(({ code, mayEnter }) => code.length === 2 && mayEnter);
  return {
    grid,
    known: (area, code) => cells.get(keyOf(area, code)),
    closed(row, column) {
      const cell = cells.get(keyOf(row.code, column.code));
      if (!column.enterable || (cell?.state === 'computed' && cell.version === 0)) return 'closedComputed';
      if (!row.mayEnter) return 'closedReader';
      return !isCity && sent.has(keyOf(row.code, column.code)) ? 'closedSent' : undefined;
    },
  };
}

/** A typed text as the draft keeps it; undefined when it is what the cell holds already. */
export function typedCell(
  text: string,
  column: GridColumn,
  known: KnownCell | undefined,
): DraftCell | undefined {
  const read = parseEnteredNumber(text, column.takesFraction);
  const seen = known?.version ?? 0;
  if ('fault' in read) {
    return { text, seen, fault: read.fault, ...(read.choices && { choices: read.choices }) };
  }
  if (read.value === (known?.version ? known.value : null)) return undefined;
  return { text, seen, value: read.value };
}

/** A draft with one cell put in, or taken out when it is undefined. */
export function withCell(draft: Draft, key: string, cell: DraftCell | undefined): Draft {
  const { [key]: _, ...rest } = draft;
  return cell ? { ...rest, [key]: cell } : rest;
}

/** Whether a draft can be sent: nothing wrong in it, and every needed paper named. */
export const waiting = (draft: Draft): { wrong: number; ready: number } => {
  const cells = Object.values(draft);
  const wrong = cells.filter(({ fault }) => fault !== undefined).length;
  return { wrong, ready: cells.length - wrong };
};
