import { spawnSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { homeLayout } from './layout.ts';
import { isLocked, takeLock } from './lock.ts';
import { prepareHome } from './prepare-home.ts';
import { createMissingSecrets, getSecret, readKeyFile, secretNames } from './secrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tindan-home-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('secrets are made once, for their owner only', () => {
  expect(createMissingSecrets(folder)).toEqual(secretNames);
  const before = secretNames.map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(createMissingSecrets(folder)).toEqual([]);
  expect(secretNames.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
  for (const name of secretNames) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  expect(new Set(before).size).toBe(secretNames.length);
  expect(readKeyFile(join(folder, 'service.key'))).toHaveLength(32);
  expect(createPrivateKey(getSecret(folder, 'log-signing.pem')).asymmetricKeyType).toBe('ed25519');
});

test('a damaged key is refused, not replaced', () => {
  createMissingSecrets(folder);
  writeFileSync(join(folder, 'service.key'), 'short');
  expect(createMissingSecrets(folder)).toEqual([]);
  expect(() => readKeyFile(join(folder, 'service.key'))).toThrow('key_missing');
});

test('a home of a newer program is refused', () => {
  const layout = homeLayout(folder);
  prepareHome(layout);
  writeFileSync(layout.version, '{"home":99}');
  expect(() => prepareHome(layout)).toThrow('home_newer');
});

test('a home that is a file is refused', () => {
  writeFileSync(join(folder, 'home'), '');
  expect(() => prepareHome(homeLayout(join(folder, 'home')))).toThrow('home_not_writable');
});

test('only one process has the lock, however deep the home lies', async () => {
  for (const home of [folder, join(folder, 'x'.repeat(120))]) {
    mkdirSync(home, { recursive: true });
    const file = join(home, 'lock');
    expect(await isLocked(file)).toBe(false);
    const lock = await takeLock(file);
    expect(await isLocked(file)).toBe(true);
    expect(await takeLock(file)).toBeUndefined();
    await lock?.release();
    expect(await isLocked(file)).toBe(false);
  }
});

test('of many that start at once exactly one gets the lock', async () => {
  const file = join(folder, 'lock');
  const locks = await Promise.all(Array.from({ length: 8 }, () => takeLock(file)));
  const taken = locks.filter((lock) => lock !== undefined);
  expect(taken).toHaveLength(1);
  await taken[0]?.release();
});

test('the lock of a killed process is free', async () => {
  const file = join(folder, 'lock');
  const code = `
    import { takeLock } from '#platform/home/lock.ts';
    await takeLock(${JSON.stringify(file)});
    process.kill(process.pid, 'SIGKILL');`;
  spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: projectRoot });
  expect(statSync(file).isSocket()).toBe(true);
  const lock = await takeLock(file);
  expect(lock).toBeDefined();
  await lock?.release();
  expect(readdirSync(folder)).toEqual([]);
});
