import { readFileSync } from 'node:fs';
import type { AccountLine } from './fuzz.ts';

/** The last line of every target of a long run, those at work too. Nothing while the file is not there yet. */
export function readAccount(file: string): AccountLine[] {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const lines = text
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as AccountLine);
  return [...new Map(lines.map((line) => [`${line.target} ${line.seed}`, line])).values()];
}

/** Targets that were begun, are not done, and have finished no case for so long. */
export const hangingIn = (targets: readonly AccountLine[], now: number, withinMs: number): AccountLine[] =>
  targets.filter(({ ended, at }) => !ended && now - at > withinMs);
