import type { Logger } from 'pino';
import type { NoteSigner } from '#domain/transparency/note-keys.ts';
import { expireOpenings } from '#modules/custody/for-jobs.ts';
import { rollUp, sealLog } from '#modules/ledger/for-jobs.ts';
import { destroyDueTips, remindOfTips, startMissingClocks, sweepFiles } from '#modules/tips/for-jobs.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import type { FileStore } from '#platform/files/file-store.ts';

export interface JobContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly log: { readonly origin: string; readonly signer: NoteSigner };
  readonly store: FileStore;
}

/** What is done again and again, each on its own beat. Nothing here is needed for a figure to be exact. */
const jobs: Record<string, { everySeconds: number; run: (context: JobContext) => Promise<number> }> = {
  'seal-log': { everySeconds: 60, run: (context) => sealLog(context, context.log) },
  'roll-up': { everySeconds: 10, run: ({ db, tenant }) => rollUp(db, tenant) },
  'start-clocks': { everySeconds: 15, run: startMissingClocks },
  'remind-of-tips': { everySeconds: 60, run: remindOfTips },
  'destroy-due-tips': { everySeconds: 3600, run: destroyDueTips },
  'expire-openings': { everySeconds: 30, run: expireOpenings },
  'sweep-files': { everySeconds: 300, run: sweepFiles },
};

/** Starts every job; one that fails says so and tries again on its next beat. */
export function startJobs(context: JobContext, logger: Logger): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const loops = Object.entries(jobs).map(async ([job, { everySeconds, run }]) => {
    while (!stopping.signal.aborted) {
      try {
        const done = await run(context);
        if (done > 0) logger.info({ job, done });
      } catch (error) {
        logger.error({ job, err: error });
      }
      await pause(everySeconds * 1000, stopping.signal);
    }
  });
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

/** Waits, or ends at once when stopping. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}
