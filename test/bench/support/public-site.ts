import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { dayIn } from '#domain/calendar/day-in.ts';
import { newServiceKey } from '#domain/sealing/service-key.ts';
import { listAreas } from '#modules/areas/for-public.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { ensureAreaKeys } from '#modules/tips/for-main.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { createMissingSecrets } from '#platform/home/secrets.ts';
import { projectRoot } from '#platform/project-root.ts';
import { waitUntilHealthy } from '../../../src/main/processes/wait-until-healthy.ts';
import { sendTips } from './send-tips.ts';
import { type BenchDatabase, withClient } from './server.ts';

export interface ServedSite {
  readonly child: ChildProcess;
  readonly site: string;
  readonly areas: readonly string[];
  /** Ends the process and leaves nothing of it. */
  readonly stop: () => Promise<void>;
}

/**
 * The communes of the city, each with a key, and the residents' process as it is built and served, with some thousand
 * tips behind it.
 */
export async function servePublicSite(database: BenchDatabase): Promise<ServedSite> {
  const db = connectDatabase({ connectionString: database.urlFor('migrator'), max: 2 });
  const clock = () => new Date();
  await ensureTenant({ db, clock, tenant: '92' }, { sample: false });
  const areas = (await listAreas(db, '92', dayIn(clock()))).map(({ code }) => code);
  await ensureAreaKeys({ db, clock, tenant: '92', serviceKey: newServiceKey() }, ['92', ...areas]);
  await db.destroy();
  const outDir = join(projectRoot, 'dist', 'bench');
  await build({
    configFile: join(projectRoot, 'vite.server.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  const home = mkdtempSync(join(tmpdir(), 'tindan-bench-home-'));
  createMissingSecrets(home);
  const port = await freePort();
  const child = spawn(process.execPath, [join(outDir, 'public-site.js')], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: database.urlFor('public_site'),
      TINDAN_FILES: join(home, 'files'),
      LOOKUP_KEY_FILE: join(home, 'lookup.key'),
      RECEIPT_SIGNING_KEY_FILE: join(home, 'receipt-signing.pem'),
      PORT: String(port),
      // the flood of the bench comes from where its header says
      TRUSTED_PROXIES: '127.0.0.1',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    const isGone = child.exitCode !== null || child.signalCode !== null;
    const gone = isGone ? undefined : once(child, 'exit');
    child.kill();
    await gone;
    rmSync(home, { recursive: true, force: true });
  };
  const { signal } = new AbortController();
  const isUp = await waitUntilHealthy({ port, listen: '127.0.0.1', withinMs: 30_000, signal });
  if (!isUp) {
    await stop();
    throw new Error("The residents' process did not come up.");
  }
  const site = `http://127.0.0.1:${port}`;
  // a city's ledger is not empty: while it is, the server picks among indexes that all begin with the tenant by a
  // guess, and a connection keeps that plan until the first analyze, at three times the work of a tip
  await sendTips({ site, areas, senders: 8, seconds: 3 });
  await withClient(database.adminUrl, (client) => client.query('analyze'));
  return { child, site, areas, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

const kilobytes = (file: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? Number.NaN);

/** Most that a process has held in memory, in MB. */
export const peakMemory = (pid: number | undefined): number =>
  Math.round(kilobytes(`/proc/${pid}/status`, 'VmHWM') / 1024);

/** What the database server's processes hold now, what they share counted once, in MB. */
export async function databaseMemory(url: string): Promise<number> {
  const server = await withClient(url, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return parentOf(rows[0]?.pid ?? 0);
  });
  const family = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && (name === String(server) || parentOf(Number(name)) === server),
  );
  return Math.round(family.map(heldBy).reduce((sum, kb) => sum + kb, 0) / 1024);
}

/** Kilobytes that a process holds; none when it has just ended, as those of the server's connections do. */
function heldBy(pid: string): number {
  try {
    const held = kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss');
    // one that ends has no memory left to tell of
    return Number.isNaN(held) ? 0 : held;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return 0;
    throw error;
  }
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
