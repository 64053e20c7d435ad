import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../media/tools.ts';
import { DocumentFailure, type DocumentText } from '../document.ts';
import { layOut, type PageLayout } from '../pdf/lay-out.ts';
import type { Ruling } from '../pdf/rulings.ts';
import { writePages } from '../pdf/write-pages.ts';
import { pictureRulings } from './picture-rulings.ts';
import { recognisedWords } from './recognised-words.ts';

const run = promisify(execFile);
/** More pages than a report has; a page takes seconds. */
const mostPages = 60;
const limits = { timeout: 120_000, maxBuffer: 16 * 1024 * 1024 };
/** Enough for print of 9 points. */
const dotsPerInch = 200;

/** The lines of a page's tables. */
async function rulingsIn(file: string): Promise<Ruling[]> {
  // a library of its own size, for scans alone
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  return pictureRulings({ dots: data, width: info.width, height: info.height }, dotsPerInch);
}

async function recognise(folder: string, pdftoppm: string, tesseract: string): Promise<PageLayout[]> {
  const pages = ['-l', String(mostPages), '-r', String(dotsPerInch), '-gray', '-png'];
  await run(pdftoppm, [...pages, 'scan.pdf', 'page'], { cwd: folder, ...limits });
  const files = (await readdir(folder)).filter((file) => file.endsWith('.png')).sort();
  const layouts: PageLayout[] = [];
  for (const file of files) {
    const rulings = await rulingsIn(join(folder, file));
    const options = [file, 'stdout', '-l', 'vie', 'tsv'];
    const { stdout } = await run(tesseract, options, { cwd: folder, ...limits });
    const before = layouts
      .at(-1)
      ?.columns.flat()
      .findLast((line) => line.table)?.table;
    const isFirst = layouts.length === 0;
    layouts.push(
      layOut(recognisedWords(stdout, dotsPerInch), { rulings, isFirst, ...(before && { before }) }),
    );
  }
  return layouts;
}

/**
 * The words of a PDF whose pages are pictures, by pdftoppm and tesseract with Vietnamese. Throws `scanned` where they are
 * not installed, `damaged` where they fail. Nothing stays on disk.
 */
export async function readScan(bytes: Uint8Array): Promise<DocumentText> {
  const [pdftoppm, tesseract] = [findProgram('pdftoppm'), findProgram('tesseract')];
  if (!pdftoppm || !tesseract) throw new DocumentFailure('scanned');
  const folder = await mkdtemp(join(tmpdir(), 'tindan-scan-'));
  try {
    await writeFile(join(folder, 'scan.pdf'), bytes, { mode: 0o600 });
    return writePages(await recognise(folder, pdftoppm, tesseract));
  } catch (cause) {
    const noVietnamese = cause instanceof Error && /vie\.traineddata/.test(cause.message);
    throw new DocumentFailure(noVietnamese ? 'scanned' : 'damaged', { cause });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
