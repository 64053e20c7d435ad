/** A cell of a table in print, by the columns and rows that it fills. */
export interface PrintedCell {
  readonly words: string;
  readonly columns: number;
  readonly rows: number;
}

/** A table in print, or the part of one on a page. */
export interface PrintedTable {
  /** Where its columns stand, in points: a table that goes on has them where they were. */
  readonly edges: readonly number[];
  /** Each row with its cells from the left; those that begin further up are left out. */
  readonly rows: readonly (readonly PrintedCell[])[];
}

const sameEdge = 4;
/** A heading may have so many rows. */
const mostHeadRows = 4;

const isSameRow = (a: readonly PrintedCell[] | undefined, b: readonly PrintedCell[] | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.length === b.length &&
  a.some(({ words }) => words !== '') &&
  a.every(({ words, columns }, at) => words === b[at]?.words && columns === b[at].columns);

/** How many rows at the head of a table are said again at the head of its next part. */
function headRows(rows: PrintedTable['rows'], next: PrintedTable['rows']): number {
  let same = 0;
  while (same < mostHeadRows && isSameRow(rows[same], next[same])) same++;
  return same;
}

/** A row of words alone in several columns: the head of a table of its own. */
const isHead = (row: readonly PrintedCell[] | undefined): boolean =>
  row !== undefined &&
  row.filter(({ words }) => words !== '').length > 2 &&
  row.every(({ words }) => !/^[\d.,%()+–-]+$/.test(words));

/** A row whose words go on with those of the row before the end of the page; it counts nothing itself. */
const goesOn = (row: readonly PrintedCell[] | undefined, last: readonly PrintedCell[] | undefined): boolean =>
  row !== undefined &&
  row.length === last?.length &&
  row.some(({ words }) => words !== '') &&
  row.every(({ words, rows }) => rows === 1 && (words === '' || /^[\p{Ll}(,;]/u.test(words)));

/** A table of several pages with its head said once. */
export function withoutHeadAgain(table: PrintedTable): PrintedTable {
  const [first, ...below] = table.rows;
  if (!first || !isHead(first)) return table;
  const rows = [first];
  for (let at = 0; at < below.length; ) {
    const again = headRows(table.rows, below.slice(at, at + mostHeadRows));
    const row = below[at];
    if (again === 0 && row) rows.push(row);
    at += Math.max(1, again);
  }
  return { ...table, rows };
}

type Columns = Pick<PrintedTable, 'edges'>;

/** Whether two tables have their columns at the same places of the page. */
export const haveSameColumns = (a: Columns, b: Columns): boolean =>
  a.edges.length === b.edges.length &&
  a.edges.every((edge, at) => Math.abs(edge - (b.edges[at] ?? 0)) <= sameEdge);

/** A table with its part on the next page as one, its head said once; null where that is another table. */
export function joinedTable(table: PrintedTable, next: PrintedTable): PrintedTable | null {
  if (!haveSameColumns(table, next)) return null;
  const head = headRows(table.rows, next.rows);
  const [first, ...rest] = next.rows.slice(head);
  if (head === 0 && isHead(first)) return null;
  const last = table.rows.at(-1);
  if (!first || !goesOn(first, last)) return { ...table, rows: [...table.rows, ...next.rows.slice(head)] };
  const whole = last?.map((cell, at) => ({ ...cell, words: `${cell.words} ${first[at]?.words}`.trim() }));
  return { ...table, rows: [...table.rows.slice(0, -1), whole ?? first, ...rest] };
}
