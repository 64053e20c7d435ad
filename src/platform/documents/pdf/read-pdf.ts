import { getDocumentProxy } from 'unpdf';
import { DocumentFailure, type DocumentText } from '../document.ts';
import { DocumentWriter } from '../document-writer.ts';
import { withoutFurniture } from './furniture.ts';
import { joinedColumns } from './joined-columns.ts';
import type { PageLine } from './page-lines.ts';
import { type Pdf, type ReadPage, readPage } from './read-page.ts';
import { writeLines } from './write-lines.ts';

/** More than any report has. */
const mostPages = 1000;
/** Fewer letters than this on a page: a stamp or a scanner's mark on a picture. */
const fewestLetters = 20;

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // its own copy, which it takes apart; it refuses a Buffer
    return await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new DocumentFailure(isLocked ? 'protected' : 'damaged', { cause });
  }
}

async function readPages(pdf: Pdf): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++)
    pages.push(await readPage(pdf, number, pages.at(-1)));
  return pages;
}

/** First and last line of a page stand in its first and last column. */
function columnsOfPages(pages: readonly ReadPage[]): PageLine[][] {
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

/**
 * The words of a PDF: lines joined to paragraphs, columns one after the other, rows as tables, page numbers and running
 * heads left out. Empty text where the pages are pictures. Throws a DocumentFailure where the file is locked or broken.
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const pdf = await open(bytes);
  try {
    const pages = await readPages(pdf);
    const letters = pages.reduce((sum, page) => sum + page.letters, 0);
    const writer = new DocumentWriter();
    if (letters >= fewestLetters * pages.length) writeColumns(writer, columnsOfPages(pages));
    const first = writer.blocks.find(({ kind }) => kind !== 'table');
    const title = first ? Array.from(writer.text).slice(first.start, first.end).join('') : null;
    return { title, text: writer.text, blocks: writer.blocks, fields: [] };
  } catch (cause) {
    throw cause instanceof DocumentFailure ? cause : new DocumentFailure('damaged', { cause });
  } finally {
    await pdf.loadingTask.destroy();
  }
}
