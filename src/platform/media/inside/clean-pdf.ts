import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileLimits } from '#domain/files/file-limits.ts';
import type { CleanedFile } from './cleaned-file.ts';
import { Refused } from './refused.ts';
import { runTool } from './run-tool.ts';
import { type Page, writePdf } from './write-pdf.ts';

/** Long side of a page's picture, in pixels: 188 a inch on A4, small print stays readable. */
const longSide = 2200;

/**
 * Draws every page as a picture and binds the pictures into a new PDF. Taking keys out of a PDF is not enough: author
 * and history lie in several places, scripts and attachments in more, and the Exif of photos placed on a page outlives
 * every rewriting but this one.
 */
export async function cleanPdf(bytes: Buffer, program: string, folder: string): Promise<CleanedFile> {
  if (!/%%EOF\s*$/.test(bytes.subarray(-2048).toString('latin1'))) {
    // programs disagree on what such a file shows
    throw new Refused('damaged');
  }
  await writeFile(join(folder, 'in.pdf'), bytes, { mode: 0o600 });
  const last = String(fileLimits.pagesOfPdf + 1);
  const options = ['-jpeg', '-jpegopt', 'quality=85', '-scale-to', String(longSide), '-f', '1', '-l', last];
  const { ok } = await runTool(program, [...options, 'in.pdf', 'page'], folder);
  const names = (await readdir(folder)).filter((name) => /^page-\d+\.jpg$/.test(name)).sort();
  if (!ok || names.length === 0) throw new Refused(bytes.includes('/Encrypt') ? 'locked' : 'damaged');
  if (names.length > fileLimits.pagesOfPdf) throw new Refused('pages');
  const pages: Page[] = [];
  for (const name of names) pages.push(await pageOf(await readFile(join(folder, name))));
  return { kind: 'pdf', bytes: writePdf(pages) };
}

async function pageOf(jpeg: Buffer): Promise<Page> {
  const size = jpegSize(jpeg);
  if (!size) throw new Refused('damaged');
  return { jpeg, ...size };
}

/** Width, height and colours out of a baseline or progressive JPEG's frame header. */
function jpegSize(jpeg: Buffer): Omit<Page, 'jpeg'> | undefined {
  for (let at = 2; at + 10 < jpeg.length && jpeg[at] === 0xff; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const isFrame = [0xc0, 0xc1, 0xc2].includes(jpeg[at + 1] ?? 0);
    if (!isFrame) continue;
    return {
      height: jpeg.readUInt16BE(at + 5),
      width: jpeg.readUInt16BE(at + 7),
      isGrey: jpeg[at + 9] === 1,
    };
  }
  return undefined;
}
