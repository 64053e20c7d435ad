import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from '../start-failure.ts';
import type { DatabaseProgress } from './progress.ts';

const ZOMBIE_SECONDS = 10;
const ORPHAN_SECONDS = 60;

/**
 * Makes way for a new server in a data folder whose last one was not stopped properly. Our home lock is held, so
 * whatever still works in the folder is an orphan: it is asked for a fast stop and waited for. A killed one that its
 * parent has not collected yet looks alive to PostgreSQL: we wait for that too.
 */
export async function clearLeftover(data: string, onProgress: DatabaseProgress): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (stateOf(pid) === 'Z') {
    onProgress({ step: 'wait_for_zombie', pid });
    await waitUntil(() => stateOf(pid) !== 'Z', ZOMBIE_SECONDS);
  }
  if (worksIn(pid, data)) {
    onProgress({ step: 'stop_orphan', pid });
    process.kill(pid, 'SIGINT');
    await waitUntil(() => !worksIn(pid, data), ORPHAN_SECONDS);
  }
  // Backends notice the death of their server within moments; none may write beside a new one.
  const allGone = await waitUntil(() => processesIn(data).length === 0, ORPHAN_SECONDS);
  if (!allGone) {
    throw new StartFailure('database_did_not_start', { log: data, reason: processesIn(data).join(', ') });
  }
  // A number that another program bears by now would stop PostgreSQL for nothing. A zombie still counts there.
  if (stateOf(pid) !== 'Z') rmSync(pidFile, { force: true });
}

/** One letter of /proc (R, S, Z …), or undefined when there is no such process. */
function stateOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat[stat.lastIndexOf(')') + 2];
  } catch {
    return undefined;
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
