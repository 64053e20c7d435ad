import type { TableBlock, TableCell } from './document.ts';

/** One table while it is written: finds each cell its place in the grid. */
export class TableWriter {
  cellStart: number;
  readonly #start: number;
  readonly #cells: TableCell[] = [];
  /** The open cell; null for the part of a cell that begins further up. */
  #open: TableCell | null = null;
  #row = -1;
  #column = 0;
  #columns = 0;
  /** For each column the first row that is free again, below cells that reach down. */
  readonly #freeFrom: number[] = [];
  #cellsOfRow = 0;

  constructor(start: number) {
    this.#start = start;
    this.cellStart = start;
  }

  get hasCells(): boolean {
    return this.#cellsOfRow > 0;
  }

  beginRow(): void {
    this.#row++;
    this.#column = 0;
    this.#cellsOfRow = 0;
  }

  beginCell(cell: Omit<TableCell, 'row' | 'column' | 'end'> & { readonly goesOn: boolean }): void {
    const { start, rows, columns, isHeader, goesOn } = cell;
    while ((this.#freeFrom[this.#column] ?? 0) > this.#row) this.#column++;
    const column = this.#column;
    this.cellStart = start;
    this.#cellsOfRow++;
    this.#open = goesOn ? null : { start, end: start, row: this.#row, column, rows, columns, isHeader };
    if (goesOn) this.#lengthen(column);
    for (let at = column; at < column + columns; at++) this.#freeFrom[at] = this.#row + rows;
    this.#column += columns;
    this.#columns = Math.max(this.#columns, this.#column);
  }

  endCell(end: number): void {
    if (this.#open) this.#cells.push({ ...this.#open, end });
    this.#open = null;
  }

  /** The table, or null where it has no cell. */
  block(end: number): TableBlock | null {
    if (this.#cells.length === 0) return null;
    const rows = this.#row + 1;
    return { kind: 'table', start: this.#start, end, rows, columns: this.#columns, cells: this.#cells };
  }

  #lengthen(column: number): void {
    const at = this.#cells.findLastIndex((cell) => cell.column === column);
    const above = this.#cells[at];
    if (above) this.#cells[at] = { ...above, rows: this.#row - above.row + 1 };
  }
}
