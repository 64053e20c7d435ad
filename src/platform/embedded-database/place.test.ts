import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { choosePlace, isTraversable, prepareSocketFolder } from './place.ts';

const folder = mkdtempSync(join(tmpdir(), 'tindan-place-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const stranger = { name: 'stranger', uid: 987_654, gid: 987_654 };

test('a user walks through what its mode bits allow, all the way up', () => {
  mkdirSync(join(folder, 'closed', 'open'), { recursive: true });
  chmodSync(folder, 0o711);
  chmodSync(join(folder, 'closed', 'open'), 0o755);
  chmodSync(join(folder, 'closed'), 0o711);
  expect(isTraversable(join(folder, 'closed', 'open'), stranger)).toBe(true);
  chmodSync(join(folder, 'closed'), 0o700);
  expect(isTraversable(join(folder, 'closed', 'open'), stranger)).toBe(false);
});

test('without a user of its own the server stays in the home', () => {
  expect(choosePlace(folder, undefined)).toMatchObject({ data: join(folder, 'database'), elsewhere: false });
});

test('the name of the socket always fits', () => {
  const deep = join(folder, 'd'.repeat(90), 'database');
  const place = prepareSocketFolder(deep);
  expect(Buffer.byteLength(`${place}/.s.PGSQL.5432`)).toBeLessThanOrEqual(107);
  rmSync(place, { recursive: true });
});
