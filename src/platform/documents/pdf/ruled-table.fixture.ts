import type { Drawn, Printed } from './tiny-pdf.fixture.ts';

/** A cell to print: words line by line, and how many columns and rows it fills. */
export interface CellToPrint {
  readonly lines: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
}

const lineHeight = 14;
const inset = 4;

/**
 * A table as an office prints it: borders around each cell, words set in the middle of its height.
 * @param edges where the columns stand, one more than there are columns
 * @param rows the cells that begin in each row; those that reach down from further up are left out
 */
export function printTable(
  edges: readonly number[],
  top: number,
  rows: readonly (readonly CellToPrint[])[],
): (Printed | Drawn)[] {
  const heights = rows.map(
    (row) =>
      lineHeight * Math.max(1, ...row.map(({ lines, rows: down = 1 }) => (down > 1 ? 1 : lines.length))) + 6,
  );
  const tops = [top];
  for (const height of heights) tops.push((tops.at(-1) ?? top) - height);
  const freeFrom = edges.map(() => 0);
  return rows.flatMap((row, at) => {
    let column = 0;
    return row.flatMap(({ lines, columns = 1, rows: down = 1 }) => {
      while ((freeFrom[column] ?? 0) > at) column++;
      const [left, right] = [edges[column] ?? 0, edges[column + columns] ?? 0];
      const [over, under] = [tops[at] ?? 0, tops[at + down] ?? 0];
      freeFrom.fill(at + down, column, column + columns);
      column += columns;
      const corners = [
        [left, over],
        [right, over],
        [right, under],
        [left, under],
      ] as const;
      const border = corners.map((from, i) => ({ from, to: corners[(i + 1) % 4] ?? from }));
      const first = (over + under) / 2 + (lineHeight * lines.length) / 2 - 11;
      const words = lines.map((line, i) => ({ x: left + inset, y: first - lineHeight * i, words: line }));
      return [...border, ...words];
    });
  });
}
