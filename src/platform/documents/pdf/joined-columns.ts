import type { PageLine } from './page-lines.ts';
import { joinedTable } from './printed-table.ts';
import { goesOnBelow, isRow, tableLength, widthOf } from './table-lines.ts';

/** Lines of one table: far more than any report prints, and what every line may still be held against. */
const mostLines = 400;
/** Columns of one table begin no further apart than this on two pages. */
const sameLeft = 12;
/** Lines that a cut row may have before the next. */
const mostCut = 6;

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

const wordsOf = ({ segments }: PageLine): string => segments.map(({ words }) => words).join(' ');

/** A head may have so many lines. */
const mostHeadLines = 8;

/** How many lines at the head of a column are said again from the table at the end of the column before. */
function headAgain(before: readonly PageLine[], column: readonly PageLine[]): number {
  const head = column.slice(0, mostHeadLines).map(wordsOf);
  let most = 0;
  before.slice(-mostLines).forEach((_, at, lines) => {
    let same = 0;
    for (let line = lines[at]; line && !line.table && wordsOf(line) === head[same]; line = lines[at + same])
      same++;
    if (lines.slice(at, at + same).some(isRow)) most = Math.max(most, same);
  });
  return most;
}

/** Rows without drawn lines that go on: their lines as if the second column stood right below the first. */
function joinedRows(before: readonly PageLine[], column: readonly PageLine[]): PageLine[][] | null {
  const head = before.length > mostLines ? 0 : headAgain(before, column);
  const rest = column.slice(head);
  const [last, first] = [before.at(-1), rest[0]];
  if (!last || !first || before.length > mostLines) return null;
  // a row that is cut by the end of the page goes on in its first column
  const isCut = goesOnBelow(first) && !isRow(first) && (head > 0 || rest.slice(1, mostCut).some(isRow));
  if (!(isRow(first) || isCut || head > 0) || !(endsInTable(before) || head > 0)) return null;
  if (Math.abs(leftOf(before) - leftOf(rest)) > sameLeft) return null;
  const shift = last.y - (isCut ? 1.2 : 2) * last.size - first.y;
  return [[...before, ...rest.map((line) => ({ ...line, y: line.y + shift }))]];
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
