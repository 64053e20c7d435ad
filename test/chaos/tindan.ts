import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { environmentOf, type Place } from './product.ts';

interface Ran {
  readonly code: number | null;
  /** What it wrote, on either stream. */
  readonly said: string;
}

/** A command of the product in a group of processes of its own, that `kill` ends with -9. */
export function tindan(place: Place, args: readonly string[]): { kill(): void; ended: Promise<Ran> } {
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'tindan.mjs'), ...args], {
    cwd: projectRoot,
    env: environmentOf(place),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
  const ended = once(child, 'close').then(([code]): Ran => ({ code: code as number | null, said }));
  return { kill: () => killGroup(child.pid ?? 0), ended };
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    // it ended by itself a moment ago
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
