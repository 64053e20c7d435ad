import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEntries } from '#platform/backup/read-entries.ts';
import { writeBackup } from '#platform/backup/write-backup.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { createMissingSecrets } from '#platform/home/secrets.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { adminUrlOf } from './backup.fixture.ts';
import { plantLives } from './planted-lives.fixture.ts';
import { foundIn, readable } from './planted-words.fixture.ts';

// A thief takes the database, a backup without keys, or the folder of files: no word that anyone wrote about a tip is
// in them, in any shape.
const database = await testDatabase();
const { planted, used, folder: files, duty } = await plantLives(database);
const folder = mkdtempSync(join(tmpdir(), 'tindan-planted-'));
const layout = homeLayout(join(folder, 'home'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  for (const path of [layout.files, layout.secrets]) mkdirSync(path, { recursive: true });
  createMissingSecrets(layout.secrets);
});

test('a dump of every table of the product shows none of 1,000 planted words, names and numbers', async () => {
  expect(used).toBeGreaterThanOrEqual(1000);
  const { rows } = await sql<{ name: string; text: string }>`
    select tablename as name, query_to_xml('select * from tindan.' || tablename, true, false, '')::text as text
    from pg_tables where schemaname in ('tindan', 'control')`.execute(database.admin);
  // xml carries bytes in base 64, which is one of the shapes; once more as the hex of the database's text
  const { rows: plain } = await sql<{ text: string }>`
    select string_agg(t::text, E'\n') as text from (
      select to_jsonb(x)::text as t from tindan.tip_texts x union all select to_jsonb(x)::text from tindan.tip_messages x
      union all select to_jsonb(x)::text from tindan.tip_notes x union all select to_jsonb(x)::text from tindan.events x
      union all select to_jsonb(x)::text from tindan.tip_identities x
      union all select to_jsonb(x)::text from tindan.tip_identity_shares x
      union all select to_jsonb(x)::text from tindan.identity_opening_answers x) s`.execute(database.admin);
  expect(rows.find(({ name }) => name === 'tip_texts')?.text.length).toBeGreaterThan(10_000);
  const dump = Buffer.from([...rows, ...plain].map(({ text }) => text).join('\n'));
  expect(foundIn(readable(dump), planted)).toEqual([]);
});

test('a backup without keys shows none of them, and neither does the folder of files', async () => {
  const file = join(folder, 'backup');
  await writeBackup({
    ...{ adminUrl: adminUrlOf(database.name), layout: { ...layout, files: files }, file },
    ...{ program: '0', now: new Date('2026-11-21T00:00:00Z'), withSecrets: false },
  });
  const parts: Buffer[] = [readFileSync(file)];
  await readEntries(file, async (name, entry) => {
    parts.push(Buffer.from(name), await buffer(entry));
  });
  for (const name of readdirSync(files)) parts.push(readFileSync(join(files, name)));
  const bytes = readable(Buffer.concat(parts));
  expect(bytes.includes('tip_identities')).toBe(true);
  expect(foundIn(bytes, planted)).toEqual([]);
});

test('the search finds what does rest readable', async () => {
  const [word = ''] = planted;
  for (const shape of [
    Buffer.from(`xx${word}yy`),
    Buffer.from(`x${word.normalize('NFD')}`),
    Buffer.from(`xyz ${word}`, 'utf16le'),
    Buffer.from(Buffer.from(`12${word}34`).toString('base64')),
    Buffer.from(`\\\\x${Buffer.from(word).toString('hex')}`),
  ]) {
    expect(foundIn(readable(shape), [word, 'khác'])).toEqual([word]);
  }
  await database.admin.updateTable('officers').set({ title: word }).where('id', '=', duty.id).execute();
  const { rows } = await sql<{ text: string }>`
    select query_to_xml('select * from tindan.officers', true, false, '')::text as text`.execute(
    database.admin,
  );
  expect(foundIn(readable(Buffer.from(rows[0]?.text ?? '')), planted)).toEqual([word]);
});
