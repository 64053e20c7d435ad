import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../media/tools.ts';
import { DocumentFailure, type DocumentText } from '../document.ts';
import { readPlain } from '../read-plain.ts';

const run = promisify(execFile);
/** More pages than a report has; a page takes seconds. */
const mostPages = 60;
const limits = { timeout: 120_000, maxBuffer: 16 * 1024 * 1024 };
/** Enough for print of 9 points. */
const dotsPerInch = 200;

/** Joins the lines of a paragraph: an empty line divides paragraphs, as tesseract writes them. */
const joinLines = (recognised: string): string =>
  recognised
    .replace(/\f/g, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .filter(Boolean)
    .join('\n');

async function recognise(folder: string, pdftoppm: string, tesseract: string): Promise<string> {
  const pages = ['-l', String(mostPages), '-r', String(dotsPerInch), '-gray', '-png'];
  await run(pdftoppm, [...pages, 'scan.pdf', 'page'], { cwd: folder, ...limits });
  const files = (await readdir(folder)).filter((file) => file.endsWith('.png')).sort();
  const texts: string[] = [];
  for (const file of files) {
    const { stdout } = await run(tesseract, [file, 'stdout', '-l', 'vie'], { cwd: folder, ...limits });
    texts.push(joinLines(stdout));
  }
  return texts.join('\n');
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
    return readPlain(await recognise(folder, pdftoppm, tesseract));
  } catch (cause) {
    const noVietnamese = cause instanceof Error && /vie\.traineddata/.test(cause.message);
    throw new DocumentFailure(noVietnamese ? 'scanned' : 'damaged', { cause });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
