import { chmodSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { HomeLayout } from './layout.ts';
import { readJsonFile } from './read-json-file.ts';

const LastBackup = z.object({
  /** ISO instant. */
  at: z.string(),
  rows: z.int(),
  files: z.int(),
});
/** When the newest backup of a home was finished, and of how much. */
export type LastBackup = Readonly<z.infer<typeof LastBackup>>;

/** Remembers a finished backup in the home that it was made of; every process there may read when it was. */
export function noteBackup({ lastBackup }: HomeLayout, backup: LastBackup): void {
  // beside it first: a reader meets the old one or the new one, never half of one
  const draft = `${lastBackup}.part`;
  writeFileSync(draft, `${JSON.stringify(backup)}\n`);
  chmodSync(draft, 0o644);
  renameSync(draft, lastBackup);
}

/** Undefined when none was ever finished. */
export function readLastBackup({ lastBackup }: HomeLayout): LastBackup | undefined {
  return existsSync(lastBackup) ? readJsonFile(lastBackup, LastBackup) : undefined;
}
