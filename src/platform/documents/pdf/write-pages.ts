import type { DocumentText } from '../document.ts';
import { DocumentWriter } from '../document-writer.ts';
import { withoutFurniture } from './furniture.ts';
import { joinedColumns } from './joined-columns.ts';
import type { PageLayout } from './lay-out.ts';
import type { PageLine } from './page-lines.ts';
import { writeLines } from './write-lines.ts';

/** First and last line of a page stand in its first and last column. */
function columnsOfPages(pages: readonly PageLayout[]): PageLine[][] {
  const kept = withoutFurniture(pages.map(({ columns }) => columns.flat()));
  return pages.flatMap(({ columns }, page) => {
    const left = new Set(kept[page]);
    return columns.map((column) => column.filter((line) => left.has(line)));
  });
}

/** A column that its running head alone made up is none. */
function writeColumns(writer: DocumentWriter, columns: readonly PageLine[][]): void {
  const kept = joinedColumns(columns);
  kept.forEach((column, at) => {
    writeLines(writer, column, kept[at + 1]?.[0]);
  });
  writer.endLine();
}

/** The words of pages as one text: what goes on over a page's end is whole, what each page says again is left out. */
export function writePages(pages: readonly PageLayout[]): DocumentText {
  const writer = new DocumentWriter();
  if (pages.length > 0) writeColumns(writer, columnsOfPages(pages));
  const first = writer.blocks.find(({ kind }) => kind !== 'table');
  const title = first ? Array.from(writer.text).slice(first.start, first.end).join('') : null;
  return { title, text: writer.text, blocks: writer.blocks, fields: [] };
}
