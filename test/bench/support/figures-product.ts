import { type ChildProcess, fork } from 'node:child_process';
import type { DayWindow } from '#domain/calendar/month-window.ts';

interface Answered {
  readonly took: number;
  /** Greatest resident memory of the process so far, in MB. */
  readonly peak: number;
}

/** Starts the product in a process of its own; each call asks it for the figures of both windows. */
export function startProduct(url: string): {
  child: ChildProcess;
  ask: (both: readonly DayWindow[]) => Promise<Answered>;
} {
  const child = fork(new URL('./figures-process.ts', import.meta.url), {
    env: { ...process.env, DATABASE_URL: url },
  });
  const ask = (both: readonly DayWindow[]) =>
    new Promise<Answered>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The product's process ended (${code}).`));
      child.once('exit', ended);
      child.once('message', (answer) => {
        child.off('exit', ended);
        resolve(answer as Answered);
      });
      child.send(both);
    });
  return { child, ask };
}
