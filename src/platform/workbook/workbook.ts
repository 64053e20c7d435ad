/** A cell: text, a number, an instant (shown in Vietnamese time), or nothing. Text is never read as a formula. */
export type Cell = string | number | Date | null;

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** One sheet to be written while its rows are read. */
export interface Workbook {
  /** Name of the file, with its ending. */
  readonly fileName: string;
  /** Name of the sheet: at most 31 characters, none of `[]:*?/\`. */
  readonly sheet: string;
  /** A line above the header, for what must not be overlooked. */
  readonly banner?: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}
