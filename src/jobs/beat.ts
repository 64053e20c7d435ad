import type { Logger } from 'pino';

/** One thing that is done again and again. */
export interface Job {
  readonly name: string;
  readonly everySeconds: number;
  /** @returns how many things were done */
  readonly run: () => Promise<number>;
  /** What one run does at most: after so many the next begins at once, since more may wait. */
  readonly most?: number | undefined;
}

/** Runs a job on its beat until stopped; when it fails it says so and tries again on the next beat. */
export async function onBeat(
  { name, everySeconds, run, most }: Job,
  signal: AbortSignal,
  logger: Pick<Logger, 'info' | 'error'>,
): Promise<void> {
  while (!signal.aborted) {
    let done = 0;
    try {
      done = await run();
      if (done > 0) logger.info({ job: name, done });
    } catch (error) {
      logger.error({ job: name, err: error });
    }
    if (done !== most) await pause(everySeconds * 1000, signal);
  }
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
