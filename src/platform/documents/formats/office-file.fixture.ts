import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Names of LibreOffice for what it writes. */
const writers = {
  docx: 'docx:MS Word 2007 XML',
  pdf: 'pdf',
  html: 'html:HTML (StarWriter):UTF8',
} as const;

/** A file as LibreOffice writes it in another form; web pages are taken as documents. */
export async function writtenAs(
  bytes: Uint8Array | string,
  from: 'html' | 'docx',
  to: keyof typeof writers,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'tindan-formats-'));
  try {
    await writeFile(join(folder, `paper.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const taken = from === 'html' ? ['--infilter=HTML (StarWriter)'] : [];
    const options = ['--headless', '--norestore', ...taken, '--convert-to', writers[to]];
    await run('soffice', [
      profile,
      ...options,
      '--outdir',
      join(folder, 'out'),
      join(folder, `paper.${from}`),
    ]);
    return await readFile(join(folder, 'out', `paper.${to}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
