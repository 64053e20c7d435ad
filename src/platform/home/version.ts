import { existsSync } from 'node:fs';
import { z } from 'zod';
import { StartFailure } from '../start-failure.ts';
import type { HomeLayout } from './layout.ts';
import { readJsonFile } from './read-json-file.ts';
import { writeOnce } from './write-once.ts';

/** Raised when the layout of a home changes in a way that an older program would misread. */
const HOME_VERSION = 1;

/** Refuses a home made by a newer program, and marks a new one. */
export function checkHomeVersion(layout: HomeLayout): void {
  if (!existsSync(layout.version)) {
    writeOnce(layout.version, `${JSON.stringify({ home: HOME_VERSION })}\n`);
    return;
  }
  const { home } = readJsonFile(layout.version, z.object({ home: z.int() }));
  if (home > HOME_VERSION) throw new StartFailure('home_newer', { home: layout.home });
}
