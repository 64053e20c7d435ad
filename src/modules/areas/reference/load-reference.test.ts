import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { loadReference } from './load-reference.ts';
import { registerKindFiles } from './load-register-kinds.ts';

const db = await testDatabase();

async function countRows(table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.id('reference', table)}`.execute(
    db.officerApi,
  );
  return rows[0]?.n ?? 0;
}

const expected = {
  areas: 3650,
  area_successions: 270,
  area_populations: 103,
  area_points: 3321,
  area_hexes: 103,
  indicators: 127,
  published_sources: 5,
  published_figures: 53,
  register_kinds: registerKindFiles.length,
};

test('an empty schema is filled in one go and a second start does no work', async () => {
  await sql`delete from reference.loaded_files`.execute(db.admin);
  expect(await loadReference(db.migrator)).toEqual([
    'areas',
    'indicators',
    'published-figures',
    'register-kinds',
  ]);
  for (const [table, rows] of Object.entries(expected))
    expect([table, await countRows(table)]).toEqual([table, rows]);
  expect(await loadReference(db.migrator)).toEqual([]);
});

test('a row that the files do not have goes with the next change of them', async () => {
  await sql`insert into reference.indicators
    select 'X01', valid_from, valid_to, name_vi, name_en, definition_vi, unit, kind, numerator, denominator,
      disaggregations, entered_by, source, target_allowed, from_other_body, additive_over_areas, hidden
    from reference.indicators where code = 'T01'`.execute(db.admin);
  await sql`update reference.loaded_files set sha256 = '\\x00' where name = 'indicators'`.execute(db.admin);
  expect(await loadReference(db.migrator)).toEqual(['indicators']);
  expect(await countRows('indicators')).toBe(127);
});

test('a failure leaves everything as it was', async () => {
  await sql`update reference.loaded_files set sha256 = '\\x00'`.execute(db.admin);
  await sql`alter table reference.published_figures add column must text not null default 'x'`.execute(
    db.admin,
  );
  await sql`alter table reference.published_figures add constraint broken check (must <> 'x') not valid`.execute(
    db.admin,
  );
  await expect(loadReference(db.migrator)).rejects.toThrow();
  expect(await countRows('published_figures')).toBe(53);
});
