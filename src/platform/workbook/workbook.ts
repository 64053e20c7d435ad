/** A number with a formula of ours behind it, or shown otherwise than its column. */
export interface NumberCell {
  /** As Excel reads it, without the leading sign: `SUM(B3:B10)`. Never made of text that somebody typed. */
  readonly formula?: string;
  /** The value that it has now. */
  readonly value: number | null;
  readonly format?: NumberFormat;
}

/** A cell: text, a number, a number with its formula, an instant (shown in Vietnamese time), or nothing. Text is never read as a formula. */
export type Cell = string | number | Date | NumberCell | null;

/** How the numbers of a column are shown; Excel puts in the separators of the reader's language. */
export type NumberFormat = 'integer' | 'decimal' | 'percent';

/** Cells that somebody will fill in: what is typed stays as typed, or is one of a list on another sheet. */
export interface Filling {
  /** A range of another sheet: `'Danh mục'!$A$2:$A$9`. */
  readonly list?: string;
}

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly format?: NumberFormat;
  readonly filling?: Filling;
}

/** One sheet to be written while its rows are read. */
export interface Sheet {
  /** Name of the sheet: at most 31 characters, none of `[]:*?/\`. */
  readonly sheet: string;
  /** A line above the header, for what must not be overlooked. */
  readonly banner?: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}

/** A file of one sheet, or of several. */
export interface Workbook extends Sheet {
  /** Name of the file, with its ending. */
  readonly fileName: string;
  /** Sheets after the first. */
  readonly more?: readonly Sheet[];
}
