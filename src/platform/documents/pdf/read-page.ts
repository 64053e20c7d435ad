import type { getDocumentProxy } from 'unpdf';
import { columnsOf } from './columns.ts';
import { glyphRuns, isInterlaced } from './glyph-runs.ts';
import { letterheadOf } from './letterhead.ts';
import { linesOf, type PageLine, type Run } from './page-lines.ts';
import { ruledTables } from './ruled-tables.ts';
import { rulingsOf } from './rulings.ts';
import { isRow } from './table-lines.ts';

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type TextItems = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>['items'];

/** A page: the lines of its columns, in the order of reading, and how many letters it has. */
export interface ReadPage {
  readonly columns: PageLine[][];
  readonly letters: number;
}

const runsOf = (items: TextItems): Run[] =>
  items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
    return [{ words: item.str, x, y, width: item.width, size: Math.abs(scale) || item.height || 1 }];
  });

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

/** @param before the page before: a table may go on from there */
export async function readPage(pdf: Pdf, number: number, before?: ReadPage): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const told = runsOf(items);
  const runs = isInterlaced(told) ? await glyphRuns(page) : told;
  const lastTable = before?.columns.flat().findLast((line) => line.table)?.table;
  // what is drawn costs more than the words, and a page of prose draws no table
  const mayHaveTable = lastTable !== undefined || linesOf(runs).some(isRow);
  const rulings = mayHaveTable ? await rulingsOf(page) : [];
  page.cleanup();
  const { tables, rest } = ruledTables(runs, rulings, lastTable);
  const head = number === 1 ? letterheadOf(rest) : null;
  const parts = head ? [head.left, head.right, ...columnsOf(head.rest)] : columnsOf(rest);
  const columns = parts.map(linesOf);
  for (const table of tables) place(table, columns);
  return { columns, letters: runs.reduce((sum, { words }) => sum + words.trim().length, 0) };
}
