import type { PageLine } from './page-lines.ts';
import { joinedTable } from './printed-table.ts';
import { isRow, tableLength, widthOf } from './table-lines.ts';

/** Lines of one table: far more than any report prints, and what every line may still be held against. */
const mostLines = 400;
/** Columns of one table begin no further apart than this on two pages. */
const sameLeft = 12;

/** The ruled table at the end of a column and its next part as one table; null where there are no two parts. */
function joinedRuled(before: readonly PageLine[], column: readonly PageLine[]): PageLine[][] | null {
  const [last, first] = [before.at(-1), column[0]];
  const table = last?.table && first?.table ? joinedTable(last.table, first.table) : null;
  if (!last || !table) return null;
  const rest = column.slice(1);
  return [[...before.slice(0, -1), { ...last, table }], ...(rest.length > 0 ? [rest] : [])];
}

/** Whether the last lines of a column are rows of a table. */
function endsInTable(lines: readonly PageLine[]): boolean {
  const width = widthOf(lines);
  let at = lines.length - 1;
  while (at > 0 && isRow(lines[at - 1])) at--;
  return isRow(lines[at]) && tableLength(lines, at, width) === lines.length - at;
}

const leftOf = (lines: readonly PageLine[]): number =>
  Math.min(...lines.filter(isRow).map(({ segments: [first] }) => first?.left ?? Number.POSITIVE_INFINITY));

/** Rows without drawn lines that go on: their lines as if the second column stood right below the first. */
function joinedRows(before: readonly PageLine[], column: readonly PageLine[]): PageLine[][] | null {
  const [last, first] = [before.at(-1), column[0]];
  if (!last || !first || !isRow(first) || before.length > mostLines || !endsInTable(before)) return null;
  if (Math.abs(leftOf(before) - leftOf(column)) > sameLeft) return null;
  const shift = last.y - 2 * last.size - first.y;
  return [[...before, ...column.map((line) => ({ ...line, y: line.y + shift }))]];
}

/** Columns in the order of reading; a table that goes on in the next column or on the next page is one. */
export function joinedColumns(columns: readonly PageLine[][]): PageLine[][] {
  const whole: PageLine[][] = [];
  for (const column of columns.filter(({ length }) => length > 0)) {
    const before = whole.at(-1);
    const joined = before && (joinedRuled(before, column) ?? joinedRows(before, column));
    if (joined) whole.splice(-1, 1, ...joined);
    else whole.push(column);
  }
  return whole;
}
