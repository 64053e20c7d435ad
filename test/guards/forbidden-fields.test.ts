import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../support/database.ts';
import { forbiddenFields } from './forbidden-fields.ts';

const { admin } = await testDatabase();

/** Every key of a value made of objects, and its path. */
function keysOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    `${path}.${key}`,
    ...keysOf(inner, `${path}.${key}`),
  ]);
}

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType;

/** Property names of a shape, nested ones included. */
function propertiesOf(shape: unknown, path: string): string[] {
  if (typeof shape !== 'object' || shape === null) return [];
  return Object.entries(shape).flatMap(([key, inner]) => [
    ...(key === 'properties' ? Object.keys(inner as object).map((name) => `${path}.${name}`) : []),
    ...propertiesOf(inner, path),
  ]);
}

test('no column holds what Tin Dân never records', async () => {
  const { rows } = await sql<{ path: string }>`
    select table_schema || '.' || table_name || '.' || column_name as path from information_schema.columns
    where table_schema in ('tindan', 'reference', 'control', 'for_public')`.execute(admin);
  expect(rows.length).toBeGreaterThan(100);
  expect(
    forbiddenFields(
      rows.map(({ path }) => path),
      // a point inside each commune: of units, not of persons
      ['reference.area_points.latitude', 'reference.area_points.longitude'],
    ),
  ).toEqual([]);
});

test('no argument of a function for residents carries it', async () => {
  const { rows } = await sql<{ path: string }>`
    select p.proname || '.' || a as path from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
      unnest(p.proargnames) as a where n.nspname in ('tindan', 'for_public')`.execute(admin);
  expect(forbiddenFields(rows.map(({ path }) => path))).toEqual([]);
});

test('no shape of the contract asks for it or shows it', async () => {
  const files = import.meta.glob('/src/contract/**/*.ts', { eager: true });
  const properties = Object.entries(files)
    .filter(([file]) => !file.includes('.test.'))
    .flatMap(([, exports]) => Object.entries(exports as Record<string, unknown>))
    .filter((entry): entry is [string, z.ZodType] => isSchema(entry[1]))
    .flatMap(([name, schema]) =>
      propertiesOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }), name),
    );
  expect(properties).toContain('TipSummary.areaCode');
  // where something happened, in the sender's own words or numbers, or a point inside each commune: of places, not
  // of persons
  const ofPlaces = ['Tip', 'TipPlaces', 'IntakeAreas'].flatMap((shape) => [`${shape}.lat`, `${shape}.lng`]);
  expect(forbiddenFields(properties, ofPlaces)).toEqual([]);
});

test('no sentence and no label is about it', async () => {
  const files = import.meta.glob('/src/locales/vi/**/*.ts', { eager: true });
  const keys = Object.entries(files)
    .filter(([file]) => !file.includes('.test.'))
    .flatMap(([file, exports]) => keysOf(exports, file));
  expect(keys.length).toBeGreaterThan(200);
  expect(forbiddenFields(keys)).toEqual([]);
});

test('no indicator is split by it', () => {
  const file = join(projectRoot, 'db/reference/indicators.json');
  const { indicators } = JSON.parse(readFileSync(file, 'utf8')) as {
    indicators: { code: string; disaggregations?: string[] }[];
  };
  const splits = indicators.flatMap(({ code, disaggregations = [] }) =>
    disaggregations.map((name) => `${code}.${name}`),
  );
  expect(splits.length).toBeGreaterThan(20);
  expect(forbiddenFields(splits)).toEqual([]);
});

test.each([
  ['tindan.tips.sender_religion', 'belief'],
  ['Tip.ethnicGroup', 'origin'],
  ['Tip.partyMember', 'politics'],
  ['camera.faceId', 'body'],
  ['tip.licence_plate', 'movement'],
  ['Patrol.gpsTrack', 'movement'],
  ['person.riskScore', 'judgement'],
  ['sessions.ip', 'trace'],
])('%s is found', (path, why) => {
  expect(forbiddenFields([path])).toEqual([`${path} (${why})`]);
});

test('a part of a word is no word', () => {
  expect(forbiddenFields(['tips.surface', 'tips.template', 'tips.trace_id', 'tips.description'])).toEqual([]);
});
