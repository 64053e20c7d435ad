import type { Logger } from 'pino';
import type { NoteSigner } from '#domain/transparency/note-keys.ts';
import { expireOpenings } from '#modules/custody/for-jobs.ts';
import { rollUp, sealBatch, sealLog } from '#modules/ledger/for-jobs.ts';
import { destroyDueTips, remindOfTips, startMissingClocks, sweepFiles } from '#modules/tips/for-jobs.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { type Job, onBeat } from './beat.ts';

export interface JobContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly log: { readonly origin: string; readonly signer: NoteSigner };
  readonly store: FileStore;
}

/** What is done again and again, each on its own beat. Nothing here is needed for a figure to be exact. */
const jobs: Record<
  string,
  Pick<Job, 'everySeconds' | 'most'> & { run: (context: JobContext) => Promise<number> }
> = {
  'seal-log': { everySeconds: 60, most: sealBatch, run: (context) => sealLog(context, context.log) },
  'roll-up': { everySeconds: 10, run: ({ db, tenant }) => rollUp(db, tenant) },
  'start-clocks': { everySeconds: 15, run: startMissingClocks },
  'remind-of-tips': { everySeconds: 60, run: remindOfTips },
  'destroy-due-tips': { everySeconds: 3600, run: destroyDueTips },
  'expire-openings': { everySeconds: 30, run: expireOpenings },
  'sweep-files': { everySeconds: 300, run: sweepFiles },
};

/** Starts every job. */
export function startJobs(context: JobContext, logger: Logger): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const loops = Object.entries(jobs).map(([name, { run, ...beat }]) =>
    onBeat({ ...beat, name, run: () => run(context) }, stopping.signal, logger),
  );
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}
