import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Outside programs that cleaning uses where they are installed, by purpose: the first that is found serves. */
const programs = {
  /** libheif 1.17 renamed the first to the second. */
  heic: ['heif-convert', 'heif-dec'],
  pdf: ['pdftoppm'],
  ffmpeg: ['ffmpeg'],
  ffprobe: ['ffprobe'],
} as const;

type Purpose = keyof typeof programs;

/** Absolute paths; undefined where a program is not installed. */
export type Tools = Readonly<Record<Purpose, string | undefined>>;

/** Looks a program up on a search path. */
export function findProgram(name: string, searchPath = process.env.PATH ?? ''): string | undefined {
  const isRunnable = (file: string): boolean => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  return searchPath
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isRunnable);
}

/** What this machine has. */
export function findTools(searchPath?: string): Tools {
  const entries = Object.entries(programs).map(([purpose, names]) => [
    purpose,
    names.map((name) => findProgram(name, searchPath)).find(Boolean),
  ]);
  return Object.fromEntries(entries) as Tools;
}
