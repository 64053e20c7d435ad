import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { DatabaseStep } from './progress.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from './start-embedded-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'tindan-server-'));
const home = join(folder, 'home');
const programsFolder = join(folder, 'programs');
const data = join(home, 'database');
let server: EmbeddedDatabase | undefined;
let holder: ChildProcess | undefined;

beforeAll(() => {
  chmodSync(folder, 0o711);
  mkdirSync(home);
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  holder?.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(): Promise<DatabaseStep['step'][]> {
  const steps: DatabaseStep['step'][] = [];
  server = await startEmbeddedDatabase({ home, programsFolder, onProgress: ({ step }) => steps.push(step) });
  return steps;
}

/** Starts the server in another process, which the test may kill. */
async function startHolder(): Promise<string> {
  const file = join(import.meta.dirname, 'hold-database.fixture.ts');
  holder = spawn(process.execPath, [file, home, programsFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(holder.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return String(line).trim();
}

async function query(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client.query(text).finally(() => client.end());
}

const postmasterPid = () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);

test('the first start creates a durable server that speaks Vietnamese and asks for a password', async () => {
  expect(await start()).toContain('initialise');
  const url = server?.adminUrl ?? '';
  const { rows } = await query(
    url,
    `select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
      lower('ĐẶNG THỊ HÒA') as lower, 'Ấ' > 'a' collate "default" as by_code_point`,
  );
  expect(rows).toEqual([{ fsync: 'on', checksums: 'on', lower: 'đặng thị hòa', by_code_point: true }]);
  const wrong = new URL(url);
  wrong.password = 'wrong';
  await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
}, 60_000);

test('the second start creates nothing and keeps what was written', async () => {
  await start();
  await query(server?.adminUrl ?? '', 'create table kept as select 7 as value');
  await server?.stop();
  expect(await start()).toEqual(['start']);
  expect((await query(server?.adminUrl ?? '', 'select value from kept')).rows).toEqual([{ value: 7 }]);
}, 60_000);

test('when its process is killed the server stops by itself, and the next start needs no help', async () => {
  const url = await startHolder();
  await query(url, 'create table written as select 1 as value');
  holder?.kill('SIGKILL');
  await start();
  expect((await query(server?.adminUrl ?? '', 'select value from written')).rows).toEqual([{ value: 1 }]);
}, 60_000);

test('when process and server are killed at once nothing written is lost', async () => {
  const url = await startHolder();
  await query(url, 'create table survived as select 2 as value');
  process.kill(postmasterPid(), 'SIGKILL');
  holder?.kill('SIGKILL');
  await start();
  expect((await query(server?.adminUrl ?? '', 'select value from survived')).rows).toEqual([{ value: 2 }]);
}, 60_000);

test('an orphan of this folder is stopped before the new server starts', async () => {
  await startHolder();
  // The test itself holds no lock: the running server looks like an orphan to it.
  const orphan = postmasterPid();
  expect(await start()).toContain('stop_orphan');
  expect(postmasterPid()).not.toBe(orphan);
}, 60_000);

test('a server that dies is started again at the same address', async () => {
  await start();
  const url = server?.adminUrl ?? '';
  const crashed = new Promise<void>((resolve) => server?.onCrash(resolve));
  process.kill(postmasterPid(), 'SIGKILL');
  await crashed;
  await server?.restart();
  expect((await query(url, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
}, 60_000);

test('a zombie of the old server is no obstacle', async () => {
  await start();
  await server?.stop();
  // A shell that turns into `sleep` never collects its killed child.
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 30'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const zombie = Number(String(line));
  await sleep(100);
  process.kill(zombie, 'SIGKILL');
  writeFileSync(join(data, 'postmaster.pid'), `${zombie}\n${data}\n`, { mode: 0o644 });
  expect(await start()).toEqual(['start']);
  parent.kill('SIGKILL');
}, 60_000);

test('the number of another program in the lock file stops nobody', async () => {
  await start();
  await server?.stop();
  writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n`);
  expect(await start()).toEqual(['start']);
}, 60_000);

test('data of another major version are refused and left alone', async () => {
  const file = join(data, 'PG_VERSION');
  const version = readFileSync(file, 'utf8');
  writeFileSync(file, '99\n');
  await expect(start()).rejects.toThrow('database_files_newer');
  writeFileSync(file, version);
  expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
}, 60_000);
