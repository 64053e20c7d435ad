import { spawnSync } from 'node:child_process';
import { findProgram } from './tools.ts';

/** What one cleaning process may use. */
export interface Confinement {
  /** Bytes of memory of its own (RLIMIT_DATA); each program that it starts may use as much. */
  readonly memory: number;
  /** Seconds of processor time. */
  readonly processor: number;
}

/**
 * The command that runs another one under limits: memory, processor time, no core dump, no new rights, ended with its
 * parent, and without any network where the kernel lets us. util-linux has the programs; elsewhere only the time limit
 * of the parent holds.
 */
export function confinedBy({ memory, processor }: Confinement): string[] {
  const prlimit = findProgram('prlimit');
  const setpriv = findProgram('setpriv');
  return [
    ...(prlimit ? [prlimit, `--data=${memory}`, `--cpu=${processor}`, '--core=0', '--nofile=256'] : []),
    ...(setpriv && works(setpriv, ['--pdeathsig', 'KILL', '--no-new-privs', 'true'])
      ? [setpriv, '--pdeathsig', 'KILL', '--no-new-privs']
      : []),
    ...withoutNetwork(),
  ];
}

function withoutNetwork(): string[] {
  const unshare = findProgram('unshare');
  if (!unshare) return [];
  const ways = [['--net'], ['--map-root-user', '--net']];
  const way = ways.find((options) => works(unshare, [...options, 'true']));
  return way ? [unshare, ...way] : [];
}

const works = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore', timeout: 5_000 }).status === 0;
