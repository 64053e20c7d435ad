import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '#platform/project-root.ts';
import { type Running, treeOf } from './processes.ts';

/** What is killed: everything at once, the supervisor with the launcher above it, or one process under it. */
export const victims = ['group', 'supervisor', 'public-site', 'officer-api', 'jobs', 'database'] as const;
export type Victim = (typeof victims)[number];

export interface Place {
  readonly home: string;
  readonly publicPort: number;
  readonly officerPort: number;
  /** A server that others keep; the product's own one when absent. */
  readonly databaseUrl?: string;
}

export interface Product {
  /** Milliseconds until both sites answered. */
  readonly readyAfter: number;
  /** Kills with -9. @returns the processes that it killed */
  kill(victim: Victim): Promise<number[]>;
  /** Waits until others do the work of one killed process, and both sites answer. */
  untilReplaced(victim: Victim, killed: readonly number[], withinMs: number): Promise<void>;
  /** Stops it as an operator would, and waits. */
  stop(): Promise<void>;
}

export const environmentOf = ({
  home,
  publicPort,
  officerPort,
  databaseUrl = '',
}: Place): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  TINDAN_HOME: home,
  TINDAN_SAMPLE: 'no',
  PUBLIC_PORT: String(publicPort),
  OFFICER_PORT: String(officerPort),
});

const isHealthy = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Waits until both sites answer. @returns milliseconds it took; rejects after `withinMs` */
export async function untilHealthy(place: Place, withinMs: number): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < withinMs) {
    if ((await isHealthy(place.publicPort)) && (await isHealthy(place.officerPort)))
      return performance.now() - begun;
    await sleep(50);
  }
  throw new Error(`The product did not answer within ${withinMs / 1000} s.`);
}

const isServer = ({ command }: Running, name: string) => command.includes(`/dist/server/${name}.js`);
const isPostmaster = ({ command }: Running) => /\/postgres -D /.test(command);

function chosen(victim: Victim, tree: readonly Running[]): readonly Running[] {
  if (victim === 'group') return tree;
  if (victim === 'supervisor') {
    return tree.filter((one) => isServer(one, 'cli') || one.command.includes('tindan.mjs start'));
  }
  if (victim === 'database') return tree.filter(isPostmaster);
  return tree.filter((one) => isServer(one, victim));
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // gone with its parent a moment ago
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Starts the product as `npm start` does and waits until both sites answer. */
export async function startProduct(place: Place, more: NodeJS.ProcessEnv = {}): Promise<Product> {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'tindan.mjs'), 'start'], {
    cwd: projectRoot,
    env: { ...environmentOf(place), ...more },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      said = `${said}${part}`.slice(-4000);
    });
  }
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  const early = ended.then((code) => {
    throw new Error(`The product ended while starting (${code}):\n${said}`);
  });
  early.catch(() => {});
  await Promise.race([untilHealthy(place, 300_000), early]);
  const readyAfter = performance.now() - begun;
  return {
    readyAfter,
    kill: async (victim) => {
      const killed = chosen(victim, treeOf(child.pid ?? 0));
      if (killed.length === 0) throw new Error(`Nothing to kill: no ${victim} is running.\n${said}`);
      for (const { pid } of killed) killNow(pid);
      if (victim === 'group' || victim === 'supervisor') await ended;
      return killed.map(({ pid }) => pid);
    },
    untilReplaced: async (victim, killed, withinMs) => {
      const end = performance.now() + withinMs;
      const replaced = () => {
        const now = chosen(victim, treeOf(child.pid ?? 0));
        return now.some(({ pid }) => !killed.includes(pid)) && !now.some(({ pid }) => killed.includes(pid));
      };
      while (!replaced()) {
        if (performance.now() > end) throw new Error(`Nobody replaced the killed ${victim}.\n${said}`);
        await sleep(20);
      }
      await untilHealthy(place, end - performance.now());
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
