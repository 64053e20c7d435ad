import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { removeAbandonedDrafts } from '#platform/backup/drafts.ts';
import { loadBackup } from '#platform/backup/load-backup.ts';
import { readHead } from '#platform/backup/read-head.ts';
import { writeBackup } from '#platform/backup/write-backup.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { createMissingSecrets } from '#platform/home/secrets.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { adminUrlOf } from './backup.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'tindan-backup-'));
const layout = homeLayout(join(folder, 'home'));
const [source, target] = [await testDatabase(), await testDatabase()];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  for (const path of [layout.files, layout.secrets]) mkdirSync(join(path, 'deep'), { recursive: true });
  createMissingSecrets(layout.secrets);
  writeFileSync(join(layout.files, 'deep', 'sealed'), 'x'.repeat(100_000));
  writeFileSync(join(layout.files, 'empty'), '');
  await run(
    source.name,
    `insert into tindan.tenants values ('92', true, '2026-11-21T00:00:00Z');
     insert into tindan.seals values ('92', 1, now(), 7, '\\x00ff', E'a\\tb\\\\\\n—ạ')`,
  );
});

async function run(database: string, text: string, values: string[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: adminUrlOf(database) });
  await client.connect();
  return client.query(text, values.length > 0 ? values : undefined).finally(() => client.end());
}

const write = (name: string, options: { withSecrets?: boolean; signal?: AbortSignal } = {}) =>
  writeBackup({
    adminUrl: adminUrlOf(source.name),
    layout,
    file: join(folder, name),
    program: '0.0.0',
    now: new Date('2026-11-21T00:00:00Z'),
    withSecrets: options.withSecrets ?? false,
    ...(options.signal && { signal: options.signal }),
  });

async function load(name: string) {
  const file = join(folder, name);
  const into = mkdtempSync(join(folder, 'into-'));
  const head = await readHead(file);
  return {
    into,
    manifest: await loadBackup({ file, head, databaseUrl: adminUrlOf(target.name), folder: into }),
  };
}

test('what was written comes back, to the last byte, and says the same of itself', async () => {
  const manifest = await write('a.tar.zst');
  expect(manifest.logRoots).toEqual([{ tenant: '92', treeSize: 7, root: 'AP8=' }]);
  const { into, manifest: loaded } = await load('a.tar.zst');
  expect(loaded).toEqual(manifest);
  expect(readFileSync(join(into, 'files', 'deep', 'sealed'), 'utf8')).toBe('x'.repeat(100_000));
  expect(readFileSync(join(into, 'files', 'empty'), 'utf8')).toBe('');
  expect(existsSync(join(into, 'secrets'))).toBe(false);
  const text = 'select checkpoint from tindan.seals';
  expect((await run(target.name, text)).rows).toEqual((await run(source.name, text)).rows);
});

test('keys come along only when asked for, passwords never', async () => {
  await write('keys.tar.zst', { withSecrets: true });
  const { into } = await load('keys.tar.zst');
  const names = readdirSync(join(into, 'secrets'));
  expect(names).toContain('service.key');
  expect(names.filter((name) => name.endsWith('.password'))).toEqual([]);
});

test('an existing backup is never overwritten', async () => {
  writeFileSync(join(folder, 'there.tar.zst'), 'old');
  await expect(write('there.tar.zst')).rejects.toThrow('backup_exists');
  expect(readFileSync(join(folder, 'there.tar.zst'), 'utf8')).toBe('old');
});

test('an interrupted backup leaves no file', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(write('broken.tar.zst', { signal: stop.signal })).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => name.startsWith('broken'))).toEqual([]);
});

test('a backup killed in the middle never has its name, is refused, and is removed by one an hour later', async () => {
  const out = mkdtempSync(join(folder, 'killed-'));
  const script = join(projectRoot, 'src', 'main', 'home', 'killed-backup.fixture.ts');
  const args = [script, adminUrlOf(source.name), join(folder, 'home'), join(out, 'a.tar.zst')];
  const holder = new pg.Client({ connectionString: adminUrlOf(source.name) });
  await holder.connect();
  try {
    // it stands still where it would read the seals, some tables written and the files not
    await holder.query('begin; lock table tindan.seals');
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const isStill = "select from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'";
    await vi.waitFor(
      async () => expect((await run(source.name, isStill, [source.name])).rowCount).toBe(1),
      60_000,
    );
    child.kill('SIGKILL');
    await once(child, 'exit');
  } finally {
    await holder.end();
  }
  const [left = '', ...others] = readdirSync(out);
  expect(left).toMatch(/^a\.tar\.zst\..*part$/);
  expect(others).toEqual([]);
  await expect(load(relative(folder, join(out, left)))).rejects.toThrow(/backup_(damaged|unreadable)/);
  const now = Date.now();
  expect(removeAbandonedDrafts(out, new Date(now))).toEqual([]);
  const longAgo = new Date(now - 3_700_000);
  utimesSync(join(out, left), longAgo, longAgo);
  writeFileSync(join(out, 'others.part'), '');
  utimesSync(join(out, 'others.part'), longAgo, longAgo);
  expect(removeAbandonedDrafts(out, new Date(now))).toEqual([join(out, left)]);
  expect(readdirSync(out)).toEqual(['others.part']);
}, 120_000);

test('a backup that breaks off while it is written is told to who asked, and the process lives on', async () => {
  await expect(write('no-such-folder/a.tar.zst')).rejects.toThrow('ENOENT');
});

test('a damaged or cut backup changes nothing', async () => {
  await write('good.tar.zst');
  const bytes = readFileSync(join(folder, 'good.tar.zst'));
  const before = await run(target.name, 'select * from tindan.tenants');
  await run(target.name, 'update tindan.tenants set sample = false');
  const flipped = Buffer.from(bytes);
  const middle = Math.floor(bytes.length / 2);
  flipped[middle] = (flipped[middle] ?? 0) ^ 1;
  for (const damaged of [flipped, bytes.subarray(0, middle), bytes.subarray(0, bytes.length - 400)]) {
    writeFileSync(join(folder, 'bad.tar.zst'), damaged);
    await expect(load('bad.tar.zst')).rejects.toThrow(/backup_(damaged|unreadable)/);
  }
  const after = await run(target.name, 'select sample from tindan.tenants');
  expect(before.rowCount).toBe(1);
  expect(after.rows).toEqual([{ sample: false }]);
});

test('a file that is no backup is refused', async () => {
  writeFileSync(join(folder, 'photo'), 'not a backup');
  await expect(readHead(join(folder, 'photo'))).rejects.toThrow('backup_unreadable');
  await expect(readHead(join(folder, 'missing'))).rejects.toThrow('backup_unreadable');
});
