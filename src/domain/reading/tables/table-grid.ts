/** A table in a text: its cells stand in the order of the text, offsets are code points. */
export interface ReadableTable {
  readonly start: number;
  readonly end: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly {
    readonly start: number;
    readonly end: number;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
    readonly isHeader: boolean;
  }[];
}

export interface GridCell {
  readonly start: number;
  readonly row: number;
  readonly column: number;
  readonly isHeader: boolean;
  /** As it stands in the text. */
  readonly text: string;
  /** NFC, without blanks around. */
  readonly words: string;
}

/** The cell over each place of the grid; a cell that reaches over several is there several times. */
export type Grid = readonly (readonly (GridCell | undefined)[])[];

/** No table of a report is larger; beyond, cells are left alone. */
const mostPlaces = 200_000;

export function gridOf(points: readonly string[], table: ReadableTable): Grid {
  if (table.rows * table.columns > mostPlaces) return [];
  const grid: (GridCell | undefined)[][] = Array.from({ length: table.rows }, () => []);
  for (const { start, end, row, column, rows, columns, isHeader } of table.cells) {
    const text = points.slice(start, end).join('');
    const cell = { start, row, column, isHeader, text, words: text.normalize('NFC').trim() };
    for (let r = row; r < Math.min(row + rows, table.rows); r++)
      for (let c = column; c < Math.min(column + columns, table.columns); c++) {
        const line = grid[r];
        if (line) line[c] = cell;
      }
  }
  return grid;
}

/** What stands where a number is missing. */
export const isMissing = (text: string): boolean =>
  /^(|[-–—./x…]+|không|chưa có|chưa có số liệu|không có|không có số liệu)$/i.test(text.trim());

/** `Năm 2026`, `6 tháng đầu năm`: names what stands below it. */
const period = /^((năm\s+)?(19|20)\d\d$|\d{1,2}\s+(tháng|quý|năm)(?!\p{L}))/iu;
const number =
  /^[(\s]*((tăng|giảm|gần|hơn|trên|khoảng)\s+){0,2}[-–+]?\s*\d[\d.,]*(\s*\/\s*\d[\d.,]*)?\s*(%|[\p{L} ]{0,24})[)\s]*$/iu;

/** Whether a cell holds a number with at most its unit; a period names a column. */
export const isNumberCell = (text: string): boolean => number.test(text.trim()) && !period.test(text.trim());
