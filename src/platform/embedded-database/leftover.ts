import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from '../start-failure.ts';
import type { DatabaseProgress } from './progress.ts';

const PATIENCE_SECONDS = 60;

/**
 * Makes way for a new server in a data folder whose last one was not stopped properly. Our home lock is held, so
 * whatever still works in the folder is an orphan: it is asked for a fast stop and waited for. Then its lock files go:
 * PostgreSQL would take a killed server that its parent has not collected yet, or another program that bears its
 * number by now, for a living one. A zombie holds no file and no memory any more.
 */
export async function clearLeftover(
  data: string,
  socketFolder: string,
  onProgress: DatabaseProgress,
): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (worksIn(pid, data)) {
    onProgress({ step: 'stop_orphan', pid });
    interrupt(pid);
  }
  // Backends notice the death of their server within moments; none may write beside a new one.
  if (!(await waitUntil(() => processesIn(data).length === 0, PATIENCE_SECONDS))) {
    throw new StartFailure('database_did_not_start', {
      log: data,
      reason: `PID ${processesIn(data).join(', ')}`,
    });
  }
  const files = [pidFile, join(socketFolder, '.s.PGSQL.5432'), join(socketFolder, '.s.PGSQL.5432.lock')];
  for (const file of files) rmSync(file, { force: true });
}

function interrupt(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It ended by itself in the meantime.
  }
}

/** A server and all its workers have the data folder as their working directory. */
function worksIn(pid: number, data: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}

function processesIn(data: string): number[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.map(Number).filter((pid) => worksIn(pid, data));
}

async function waitUntil(done: () => boolean, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  while (!done()) {
    if (Date.now() > end) return false;
    await sleep(50);
  }
  return true;
}
