import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const longestMs = 120_000;

let isThere: boolean | undefined;
/** One at a time: each takes a processor and some hundred megabytes for seconds. */
let last: Promise<unknown> = Promise.resolve();

/** Whether this machine has LibreOffice; asked once. */
export function hasLibreOffice(): boolean {
  isThere ??= spawnSync('soffice', ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
  return isThere;
}

async function convert(bytes: Uint8Array, from: 'docx' | 'pptx'): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'tindan-pdf-'));
  try {
    const file = join(folder, `paper.${from}`);
    await writeFile(file, bytes);
    // a profile of its own: nothing of one paper is left for the next, and no lock is shared
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, file];
    await run('soffice', [profile, ...options], { timeout: longestMs, killSignal: 'SIGKILL' });
    return await readFile(join(folder, 'paper.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A Word or PowerPoint file of ours as PDF. Throws where LibreOffice is not there or does not finish. */
export function convertToPdf(bytes: Uint8Array, from: 'docx' | 'pptx'): Promise<Buffer> {
  const mine = last.then(() => convert(bytes, from));
  last = mine.catch(() => undefined);
  return mine;
}
