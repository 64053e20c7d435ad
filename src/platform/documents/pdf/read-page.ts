import type { getDocumentProxy } from 'unpdf';
import { glyphRuns, isInterlaced } from './glyph-runs.ts';
import { layOut, type PageLayout } from './lay-out.ts';
import { linesOf, type Run } from './page-lines.ts';
import { rulingsOf } from './rulings.ts';
import { isRow } from './table-lines.ts';

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type TextItems = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>['items'];

const runsOf = (items: TextItems): Run[] =>
  items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
    return [{ words: item.str, x, y, width: item.width, size: Math.abs(scale) || item.height || 1 }];
  });

/** @param last the page before: a table may go on from there */
export async function readPage(pdf: Pdf, number: number, last?: PageLayout): Promise<PageLayout> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const told = runsOf(items);
  const runs = isInterlaced(told) ? await glyphRuns(page) : told;
  const before = last?.columns.flat().findLast((line) => line.table)?.table;
  // what is drawn costs more than the words, and a page of prose draws no table
  const mayHaveTable = before !== undefined || linesOf(runs).some(isRow);
  const rulings = mayHaveTable ? await rulingsOf(page) : [];
  page.cleanup();
  return layOut(runs, { rulings, isFirst: number === 1, ...(before && { before }) });
}
