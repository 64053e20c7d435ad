import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import type { DatabaseUser } from '#platform/embedded-database/database-user.ts';
import { runBoundToUs } from '#platform/embedded-database/run-as.ts';
import { treeOf } from '../processes.ts';

/** A program of the cluster that ends with us, at the latest. */
export interface Daemon {
  /** Kills it with -9, and all that came of it. */
  kill(): void;
  /** Asks it to end, and waits. */
  stop(): Promise<void>;
}

/** Starts a program as the account of the database; what it says goes to a file. */
export function startDaemon(options: {
  user: DatabaseUser | undefined;
  file: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  log: string;
}): Daemon {
  const { file, args, uid, gid } = runBoundToUs(options.user, options.file, options.args);
  const log = openSync(options.log, 'a');
  const child: ChildProcess = spawn(file, args, {
    ...(uid === undefined ? {} : { uid, gid }),
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ...options.env },
    stdio: ['pipe', log, log],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    kill: () => {
      for (const { pid } of treeOf(child.pid ?? 0)) killHard(pid);
    },
    stop: async () => {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await gone;
      clearTimeout(force);
    },
  };
}

/** Kills one process with -9; one that is gone already is no fault. */
export function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
