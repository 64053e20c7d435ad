import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { migrate, NewerDatabase } from '#platform/database/migrate.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../support/database.ts';
import { sha256, wrongMigrations } from './migrations.ts';

const folder = join(projectRoot, 'db/migrations');
const all = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

// At a release: TINDAN_RELEASE=yes npx vitest run --project database test/guards/migrations.test.ts
const releasedFile = join(projectRoot, 'test/guards/released-migrations.txt');
if (process.env.TINDAN_RELEASE) {
  writeFileSync(releasedFile, all.map(({ name, text }) => `${name} ${sha256(text)}\n`).join(''));
}
const released = readFileSync(releasedFile, 'utf8').split('\n').filter(Boolean);

test('migrations rise by time, go forward only, and released ones are frozen', () => {
  expect(wrongMigrations(all, released)).toEqual([]);
});

const first = { name: '20261121230000_first.sql', text: 'SELECT 1;' };
const second = { name: '20261121230100_second.sql', text: 'SELECT 2;' };
const frozen = [`${first.name} ${sha256(first.text)}`, `${second.name} ${sha256(second.text)}`];

test.each([
  ['a number for a name', [{ ...first, name: '0001_first.sql' }], [], 'not named YYYYMMDDHHMMSS_what.sql'],
  [
    'a month that does not exist',
    [{ ...first, name: '20261321230000_first.sql' }],
    [],
    'not named YYYYMMDDHHMMSS_what.sql',
  ],
  [
    'two at one second',
    [first, { ...first, name: '20261121230000_other.sql' }],
    [],
    'at the same second as another',
  ],
  ['one that goes back', [{ ...first, name: '20261121230000_first_down.sql' }], [], 'goes back'],
  ['one that commits', [{ ...first, text: 'SELECT 1;\nCOMMIT;' }], [], 'ends its transaction itself'],
  ['a released one edited', [first, { ...second, text: 'SELECT 3;' }], frozen, 'released, and edited'],
  ['a released one gone', [first], frozen, 'released, and gone'],
  [
    'a new one before a released one',
    [first, { name: '20261121230030_between.sql', text: '' }, second],
    frozen,
    'new, but older than a released one',
  ],
])('%s is found', (_, migrations, released, finding) => {
  expect(wrongMigrations(migrations, released).map((text) => text.replace(/^.*?: /, ''))).toEqual([finding]);
});

test('a database refuses an applied migration that was edited, and one from a newer program', async () => {
  const { admin, name } = await testDatabase();
  const adminUrl = new URL(inject('server'));
  adminUrl.pathname = `/${name}`;
  const again = () => migrate({ adminUrl: adminUrl.href });
  expect(await again()).toEqual([]);
  const last = all.at(-1)?.name ?? '';
  await sql`update migrations.applied set sha256 = '\\x00' where name = ${last}`.execute(admin);
  await expect(again()).rejects.toThrow(`${last} was edited after it had been applied`);
  await sql`insert into migrations.applied values ('29991231235959_future.sql', '\\x00')`.execute(admin);
  await expect(again()).rejects.toThrow(NewerDatabase);
});
