import { columnsOf } from './columns.ts';
import { letterheadOf } from './letterhead.ts';
import { linesOf, type PageLine, type Run } from './page-lines.ts';
import type { PrintedTable } from './printed-table.ts';
import { ruledTables } from './ruled-tables.ts';
import type { Ruling } from './rulings.ts';

/** A page: the lines of its columns, in the order of reading, and how many letters it has. */
export interface PageLayout {
  readonly columns: PageLine[][];
  readonly letters: number;
}

const leftOf = (column: readonly PageLine[]): number =>
  Math.min(...column.map(({ segments: [first] }) => first?.left ?? Number.POSITIVE_INFINITY));

/** Puts a table among the lines of the column that begins nearest to it. */
function place(table: PageLine, columns: readonly PageLine[][]): void {
  const [edge = 0] = table.table?.edges ?? [];
  const away = (column: readonly PageLine[]): number => Math.abs(leftOf(column) - edge);
  const [nearest] = columns.toSorted((a, b) => (away(a) < away(b) ? -1 : 1));
  const below = nearest?.findIndex(({ y }) => y < table.y) ?? -1;
  nearest?.splice(below < 0 ? nearest.length : below, 0, table);
}

/**
 * The words of a page as lines in the order of reading, its tables among them.
 * @param before the last table of the page before: it may go on here
 */
export function layOut(
  runs: readonly Run[],
  { rulings = [], isFirst, before }: { rulings?: readonly Ruling[]; isFirst: boolean; before?: PrintedTable },
): PageLayout {
  const { tables, rest } = ruledTables(runs, rulings, before);
  const head = isFirst ? letterheadOf(rest) : null;
  const parts = head ? [head.left, head.right, ...columnsOf(head.rest)] : columnsOf(rest);
  const columns = parts.map(linesOf);
  for (const table of tables) place(table, columns);
  return { columns, letters: runs.reduce((sum, { words }) => sum + words.trim().length, 0) };
}
