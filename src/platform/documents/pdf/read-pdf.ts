import { getDocumentProxy } from 'unpdf';
import { DocumentFailure, type DocumentText } from '../document.ts';
import type { PageLayout } from './lay-out.ts';
import { type Pdf, readPage } from './read-page.ts';
import { writePages } from './write-pages.ts';

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

async function readPages(pdf: Pdf): Promise<PageLayout[]> {
  const pages: PageLayout[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++)
    pages.push(await readPage(pdf, number, pages.at(-1)));
  return pages;
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
    return writePages(letters >= fewestLetters * pages.length ? pages : []);
  } catch (cause) {
    throw cause instanceof DocumentFailure ? cause : new DocumentFailure('damaged', { cause });
  } finally {
    await pdf.loadingTask.destroy();
  }
}
