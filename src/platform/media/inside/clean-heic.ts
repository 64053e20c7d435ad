import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanPhoto } from './clean-photo.ts';
import type { CleanedFile } from './cleaned-file.ts';
import { Refused } from './refused.ts';
import { runTool } from './run-tool.ts';

/**
 * Photos of iPhones. libheif's program turns the picture upright and decodes it, but copies Exif with the place into
 * its output: so that is only a step, and the photo is written anew after it.
 */
export async function cleanHeic(bytes: Buffer, program: string, folder: string): Promise<CleanedFile> {
  await writeFile(join(folder, 'in.heic'), bytes, { mode: 0o600 });
  const { ok } = await runTool(program, ['in.heic', 'out.png'], folder);
  if (!ok) throw new Refused('damaged');
  // several pictures in one file come out numbered; the first is the one that was taken
  const [name] = (await readdir(folder)).filter((one) => /^out(-\d+)?\.png$/.test(one)).sort();
  if (!name) throw new Refused('damaged');
  return cleanPhoto(await readFile(join(folder, name)), { as: 'jpeg', turn: false });
}
