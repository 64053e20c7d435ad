import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { prepareTipLife } from '../tip-life.fixture.ts';
import { prepareSearch } from './tip-search.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);
const { search, similar } = prepareSearch(life);

/** Words that no text of the product has, with diacritics and as the index holds them. */
const planted = ['qruồngx', 'qruongx', 'zvạtmẫu', 'zvatmau', '65z998877', '65Z9-988.77'];
const asked = ['wkhôngaiviếtw', 'wkhongaivietw'];

/** The forms in which words may rest: as they are, and as `bytea` prints them. */
const forms = [...planted, ...asked].flatMap((word) => [
  Buffer.from(word),
  Buffer.from(Buffer.from(word).toString('hex')),
  Buffer.from(word, 'utf16le'),
]);
const found = (bytes: Buffer): string[] =>
  forms.filter((form) => bytes.includes(form)).map((form) => form.toString());

function filesIn(folder: string, since = 0): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > since);
}

test('after indexing and searching no word of a tip or of a question rests in the database or in a file', async () => {
  const began = Date.now();
  const description = 'Sau bãi qruồngx có xe 65Z9-988.77 chở zvạtmẫu';
  const { tip } = await life.send({ description });
  const again = await life.send({ description });
  expect(found(Buffer.from(description))).toEqual(['qruồngx', 'zvạtmẫu', '65Z9-988.77']);
  for (const text of ['qruồngx', 'qruongx zvatmau', '65z998877', asked[0] ?? ''])
    await search(life.duty, text);
  await search(life.inspector, asked[0] ?? '', { ended: 'inspection_plan' });
  expect((await similar(life.duty, tip.id)).similar.map((one) => one.tip.id)).toEqual([again.tip.id]);

  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('tindan', 'reference') order by 1`.execute(database.admin);
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const { rows } = await sql<{ line: string }>`
      select t::text as line from ${sql.table(name)} t`.execute(database.admin);
    expect([name, found(Buffer.from(rows.map(({ line }) => line).join('\n')))]).toEqual([name, []]);
  }

  // the server's own files: tables, what it sorted aside, the log of what it wrote
  await sql`checkpoint`.execute(database.admin);
  const { rows: places } = await sql<{ folder: string; oid: string }>`
    select current_setting('data_directory') as folder, oid::text from pg_database
    where datname = current_database()`.execute(database.admin);
  const [place] = places;
  const folder = place?.folder ?? '';
  const files = [
    ...filesIn(join(folder, 'base', place?.oid ?? '')),
    ...filesIn(join(folder, 'pg_wal'), began),
  ];
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) expect([file, found(readFileSync(file))]).toEqual([file, []]);

  // our own: nothing new in the folder for temporary files or where the threads ran
  const fresh = [
    ...readdirSync(tmpdir())
      .filter((name) => name.startsWith('tindan') || name.startsWith('node'))
      .flatMap((name) => {
        const path = join(tmpdir(), name);
        return statSync(path).isFile() ? [path] : [];
      }),
    ...readdirSync(projectRoot)
      .map((name) => join(projectRoot, name))
      .filter((path) => statSync(path).isFile()),
  ].filter((path) => statSync(path).mtimeMs >= began);
  for (const file of fresh) expect([file, found(readFileSync(file))]).toEqual([file, []]);
}, 120_000);
