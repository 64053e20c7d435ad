import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { testOfficerApi } from '../../test/support/officer-api.ts';
import { prepareTips } from '../../test/support/tips.ts';

const folder = mkdtempSync(join(tmpdir(), 'tindan-climb-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'app'));
writeFileSync(join(folder, 'service.key'), 'a secret beside the app');
writeFileSync(join(folder, 'app', 'index.html'), '<!doctype html><script nonce="__CSP_NONCE__"></script>');

const database = await testDatabase();
const { app } = await testOfficerApi(database, await prepareTips(database), {
  appFolder: join(folder, 'app'),
});
const get = (url: string) => app.inject({ method: 'GET', url });

test.each([
  '/../service.key',
  '/..%2fservice.key',
  '/%2e%2e/service.key',
  '/%2e%2e%2fservice.key',
  '/assets/..%5c..%5cservice.key',
  '/....//service.key',
  '//etc/passwd',
  '/index.html%00.js',
])('an address that climbs out of the app’s folder finds nothing outside: %s', async (url) => {
  const answer = await get(url);
  expect(answer.body).not.toContain('secret');
  expect([200, 400, 404]).toContain(answer.statusCode);
  // what is no file of the app is its one page or nothing
  if (answer.statusCode === 200) expect(answer.body).toContain('<!doctype html>');
});

test('the app’s page lets no script run but its own files', async () => {
  const [first, second] = [await get('/'), await get('/hom-nay')];
  const policy = String(first.headers['content-security-policy']);
  const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
  expect(scripts).toBe("'self' 'wasm-unsafe-eval'");
  for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
    expect(policy).toContain(part);
  // a nonce that comes twice is no nonce
  const nonce = (body: string) => /nonce="([^"]+)"/.exec(body)?.[1];
  expect(nonce(first.body)).not.toBe(nonce(second.body));
  expect(first.headers['x-content-type-options']).toBe('nosniff');
});

test.each([
  '/?next=https://example.org',
  '//example.org',
  '/dang-nhap?next=//example.org',
  '/api/session?next=//x.org',
])('no address sends a visitor elsewhere: %s', async (url) => {
  const answer = await get(url);
  expect(answer.headers.location).toBeUndefined();
  expect(answer.statusCode < 300 || answer.statusCode >= 400).toBe(true);
});
