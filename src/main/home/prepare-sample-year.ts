import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { formatDay } from '#domain/calendar/day-format.ts';
import { sampleTipPhrases } from '#locales/vi/sample/tips.ts';
import { sampleWords } from '#locales/vi/sample/words.ts';
import { startLines } from '#locales/vi/start.ts';
import { ExampleCode, exampleCodes, simulateSampleYear } from '#modules/sample/for-main.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { openFileStore } from '#platform/files/file-store.ts';
import { readJsonFile } from '#platform/home/read-json-file.ts';
import { readKeyFile } from '#platform/home/secrets.ts';
import { sampleFiles } from './sample-files.ts';

/** A line of progress at most so often. */
const QUIET_MS = 1000;

/**
 * Fills a sample home with its simulated past, or goes on with it, telling how far it is.
 * @returns lines that tell the codes a visitor may follow
 */
export async function prepareSampleYear(options: {
  /** As the migrator. */
  db: Database;
  clock: Clock;
  tenant: string;
  secrets: string;
  /** Folder of sealed files. */
  files: string;
  areas: readonly { code: string; name: string; type: string }[];
  say: (line: string) => void;
  signal: AbortSignal | undefined;
}): Promise<readonly string[]> {
  const { db, tenant, secrets, files, areas, say, signal } = options;
  let said = 0;
  const complete = await simulateSampleYear({
    ...options,
    words: sampleWords,
    store: await openFileStore(files),
    lookupKey: readKeyFile(join(secrets, 'lookup.key')),
    onProgress: (reached) => {
      if (said === 0) say(startLines.sample);
      else if (performance.now() - said < QUIET_MS) return;
      else say(startLines.sampleReached(formatDay(reached)));
      said = performance.now();
    },
    isStopped: () => signal?.aborted ?? false,
  });
  if (!complete) {
    say(startLines.sampleStopped);
    return [];
  }
  const file = join(secrets, sampleFiles.codes);
  if (!existsSync(file)) {
    writeFileSync(
      file,
      `${JSON.stringify(await exampleCodes({ db, tenant, phrases: sampleTipPhrases }, areas), null, 2)}\n`,
      {
        mode: 0o600,
      },
    );
  }
  const codes = readJsonFile(file, z.array(ExampleCode));
  return codes.length === 0
    ? []
    : [startLines.sampleCodesTitle, ...codes.map(({ code, stands }) => startLines.sampleCode[stands](code))];
}
