import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../../src/main/home/write-file-whole.ts';
import type { Victim } from './product.ts';

/** One kill and what was found after it. All but the times must be zero or empty. */
export interface Kill {
  readonly victim: Victim;
  /** Processes that died of it at once. */
  readonly processes: number;
  /** Codes shown to senders so far. */
  readonly acknowledged: number;
  /** Milliseconds until both sites answered again. */
  readonly backAfter: number;
  /** Longest pause between two codes shown from the second before the kill on, in milliseconds. */
  readonly silentFor: number;
  /** What is wrong, in words. */
  readonly faults: readonly string[];
}

/** A long run as it stands after its last kill, so that another call can go on with the same home. */
export interface KeptRun {
  /** Milliseconds of the first start, with an empty home. */
  readonly firstStart: number;
  readonly kills: readonly Kill[];
  /** Posts that got no answer and were repeated. */
  readonly repeated: number;
  /** How many kills were behind it when each call began. */
  readonly begunAt: readonly number[];
  /** Tips whose senders ended with a call that was itself broken off: they are there, their codes nobody knows. */
  readonly untold?: number;
  /** Every code shown so far: they are opened again by the next call. */
  readonly codes: readonly string[];
}

const fileIn = (folder: string) => join(folder, 'run.json');

/** What an earlier call left in the folder, if one did. */
export const findKeptRun = (folder: string): KeptRun | undefined =>
  existsSync(fileIn(folder)) ? (JSON.parse(readFileSync(fileIn(folder), 'utf8')) as KeptRun) : undefined;

export const keepRun = (folder: string, run: KeptRun): Promise<void> =>
  writeFileWhole(fileIn(folder), Buffer.from(JSON.stringify(run)));
