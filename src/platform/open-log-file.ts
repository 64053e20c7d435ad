import { existsSync, openSync, renameSync, statSync } from 'node:fs';

const LARGEST_BYTES = 20e6;

/** Opens a log for appending, for its owner only. One that has grown large becomes `<file>.1` first. */
export function openLogFile(file: string): number {
  if (existsSync(file) && statSync(file).size > LARGEST_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}
