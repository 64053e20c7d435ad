import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whoever writes a backup writes all the time: a draft that nobody has written to for so long was given up. */
const ABANDONED_AFTER_MS = 3_600_000;
const isDraft = (name: string) => /\.[0-9a-f]{8}\.tindan-part$/.test(name);

/** Where a backup is written until it is whole: beside its name, never under it. */
export const draftOf = (file: string): string => `${file}.${randomBytes(4).toString('hex')}.tindan-part`;

/** Removes from a folder what backups left that were killed more than an hour ago. @returns the paths of these drafts */
export function removeAbandonedDrafts(folder: string, now: Date): string[] {
  const abandoned = readdirSync(folder)
    .filter(isDraft)
    .map((name) => join(folder, name))
    .filter((path) => {
      // another backup may have finished, or swept, since we looked
      const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      return written !== undefined && now.getTime() - written > ABANDONED_AFTER_MS;
    });
  for (const path of abandoned) rmSync(path, { force: true });
  return abandoned;
}
