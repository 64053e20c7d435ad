import { spawnSync } from 'node:child_process';
import { findProgram } from './media/tools.ts';

/**
 * Asks the kernel that this process leaves no image of its memory on disk when it breaks. Where util-linux is missing
 * the service unit has to say it (`LimitCORE=0`, and `MemorySwapMax=0` against swap, which a process cannot forbid).
 * @returns whether the kernel was asked
 */
export function forbidCoreDumps(): boolean {
  const prlimit = findProgram('prlimit');
  if (!prlimit) return false;
  const { status } = spawnSync(prlimit, ['--pid', String(process.pid), '--core=0:0'], { stdio: 'ignore' });
  return status === 0;
}
