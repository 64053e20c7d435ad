import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { HomeLayout } from './layout.ts';

/** When the newest backup of a home was finished, and of how much. */
export interface LastBackup {
  /** ISO instant. */
  readonly at: string;
  readonly rows: number;
  readonly files: number;
}

/** Remembers a finished backup in the home that it was made of; every process there may read when it was. */
export function noteBackup({ lastBackup }: HomeLayout, backup: LastBackup): void {
  writeFileSync(lastBackup, `${JSON.stringify(backup)}\n`);
  chmodSync(lastBackup, 0o644);
}

/** Undefined when none was ever finished. */
export function readLastBackup({ lastBackup }: HomeLayout): LastBackup | undefined {
  return existsSync(lastBackup) ? (JSON.parse(readFileSync(lastBackup, 'utf8')) as LastBackup) : undefined;
}
