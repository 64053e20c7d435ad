import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's pgbench, of the newest version that is installed. */
function pgbenchFile(): string {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(base, version, 'bin', 'pgbench')).find(existsSync);
  if (!found) throw new Error('pgbench was not found: apt-get install postgresql-contrib');
  return found;
}

/**
 * Runs a pgbench script with prepared statements for some seconds.
 * @returns transactions per second, connecting not counted
 */
export async function pgbench(run: {
  url: string;
  script: string;
  clients: number;
  seconds: number;
}): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'tindan-pgbench-'));
  const file = join(folder, 'script.sql');
  await writeFile(file, run.script);
  const load = ['-M', 'prepared', '-c', String(run.clients), '-j', String(Math.min(run.clients, 2))];
  const args = ['-n', ...load, '-T', String(run.seconds), '-f', file, run.url];
  try {
    const output = await outputOf(pgbenchFile(), args);
    const tps = /^tps = ([\d.]+)/m.exec(output)?.[1];
    const failed = /number of failed transactions: (\d+)/.exec(output)?.[1];
    if (!tps || (failed && failed !== '0')) throw new Error(`pgbench said: ${output}`);
    return Number(tps);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function outputOf(file: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
  });
}
