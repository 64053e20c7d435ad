import { getDocumentProxy } from 'unpdf';
import { DocumentFailure, type DocumentText } from '../document.ts';
import { DocumentWriter } from '../document-writer.ts';
import { columnsOf } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { linesOf, type PageLine, type Run } from './page-lines.ts';
import { writeLines } from './write-lines.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** More than any report has. */
const mostPages = 1000;
/** Fewer letters than this on a page: a stamp or a scanner's mark on a picture. */
const fewestLetters = 20;

async function runsOf(pdf: Pdf, number: number): Promise<Run[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
    return [{ words: item.str, x, y, width: item.width, size: Math.abs(scale) || item.height || 1 }];
  });
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // its own copy, which it takes apart; it refuses a Buffer
    return await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new DocumentFailure(isLocked ? 'protected' : 'damaged', { cause });
  }
}

async function columnsOfPages(pdf: Pdf): Promise<Run[][][]> {
  const pages: Run[][][] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++)
    pages.push(columnsOf(await runsOf(pdf, number)));
  return pages;
}

/** First and last line of a page stand in its first and last column. */
function linesOfPages(pages: readonly Run[][][]): PageLine[][][] {
  const lines = pages.map((columns) => columns.map(linesOf));
  const kept = withoutFurniture(lines.map((columns) => columns.flat()));
  return lines.map((columns, page) => {
    const left = new Set(kept[page]);
    return columns.map((column) => column.filter((line) => left.has(line)));
  });
}

/** A column that its running head alone made up is none. */
function writeColumns(writer: DocumentWriter, columns: readonly PageLine[][]): void {
  const kept = columns.filter(({ length }) => length > 0);
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
    const pages = await columnsOfPages(pdf);
    const letters = pages.flat(2).reduce((sum, { words }) => sum + words.trim().length, 0);
    const writer = new DocumentWriter();
    if (letters >= fewestLetters * pages.length) writeColumns(writer, linesOfPages(pages).flat());
    const first = writer.blocks.find(({ kind }) => kind !== 'table');
    const title = first ? Array.from(writer.text).slice(first.start, first.end).join('') : null;
    return { title, text: writer.text, blocks: writer.blocks, fields: [] };
  } catch (cause) {
    throw cause instanceof DocumentFailure ? cause : new DocumentFailure('damaged', { cause });
  } finally {
    await pdf.loadingTask.destroy();
  }
}
