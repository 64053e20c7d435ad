import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { loadReference } from '../reference/load-reference.ts';
import { getSheetBox, listDisplayPaths, listExpectedCommunes } from './boundary.repository.ts';
import { importBoundaries } from './import-boundaries.ts';

const db = await testDatabase();
const context = { db: db.migrator, clock: () => new Date('2026-11-21T03:00:00Z'), tenant: '92' };
const today = plainDate('2026-11-21');
const source = 'Ranh giới bịa để thử';

const communes = await inScope(db.migrator, { tenant: '92', path: '92/' }, (trx) =>
  listExpectedCommunes(trx, '92', today),
);

/** A square of about 400 m around the known point of each commune: nobody's real boundary. */
const square = ([x = 0, y = 0]: number[], half = 0.002) => [
  [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
    [x - half, y - half],
  ],
];
const collection = {
  type: 'FeatureCollection' as const,
  features: communes.map(({ code, name, point }) => ({
    type: 'Feature' as const,
    properties: { code, name },
    geometry: { type: 'Polygon' as const, coordinates: square(point ?? []) },
  })),
};
type Feature = (typeof collection)['features'][number];

const asJson = (change: (feature: Feature) => unknown = (feature) => feature): string =>
  JSON.stringify({ ...collection, features: collection.features.map(change) });
const first = communes[0] as (typeof communes)[number];

/** The first commune's feature changed, the others as they are. */
const withFirst = (change: (feature: Feature) => unknown): string =>
  asJson((feature) => (feature.properties.code === first.code ? change(feature) : feature));

test.each<[string, string, Record<string, string>]>([
  ['no JSON', '<kml/>', { file: 'areas.notJson' }],
  ['another JSON', '{"type":"Point"}', { file: 'areas.boundaries.kind' }],
  [
    'no code',
    asJson(({ geometry }) => ({ type: 'Feature', properties: {}, geometry })),
    { file: 'areas.boundaries.noAreas' },
  ],
  [
    'a missing and an unknown commune',
    withFirst((one) => ({ ...one, properties: { code: '99999' } })),
    { [first.code]: 'areas.boundaries.missing', 99999: 'areas.boundaries.unknown' },
  ],
  [
    'a ring that is open',
    withFirst((one) => ({
      ...one,
      geometry: { type: 'Polygon', coordinates: [one.geometry.coordinates[0]?.slice(0, 4)] },
    })),
    { [first.code]: 'areas.boundaries.open' },
  ],
  [
    'metres instead of degrees',
    withFirst((one) => ({
      ...one,
      geometry: { type: 'Polygon', coordinates: square([580_000, 1_110_000]) },
    })),
    { [first.code]: 'areas.boundaries.outside' },
  ],
  [
    'a name of before the reform',
    withFirst((one) => ({ ...one, properties: { code: first.code, name: 'Phường An Hòa' } })),
    { [first.code]: 'areas.boundaries.otherName' },
  ],
  [
    'a polygon elsewhere',
    withFirst((one) => ({ ...one, geometry: { type: 'Polygon', coordinates: square([105.1, 9.1]) } })),
    { [first.code]: 'areas.boundaries.otherPlace' },
  ],
])('%s is refused with its place', async (_, json, fields) => {
  const failure = await importBoundaries(context, { json, source, dryRun: false }).catch((error) => error);
  expect([failure.code, failure.fields]).toEqual(['invalid', fields]);
});

test('without a source nothing is loaded', async () => {
  await expect(
    importBoundaries(context, { json: asJson(), source: ' ', dryRun: false }),
  ).rejects.toMatchObject({
    fields: { source: 'areas.boundaries.source' },
  });
});

test('a dry run writes nothing; TopoJSON and GeoJSON load alike; the same file again changes nothing', async () => {
  const dry = await importBoundaries(context, { json: asJson(), source, dryRun: true });
  expect(dry).toMatchObject({ areas: 103, state: 'new' });
  expect(await listDisplayPaths(db.officerApi, '92', today)).toEqual([]);

  const topo = JSON.stringify(topology({ communes: collection }));
  expect(await importBoundaries(context, { json: topo, source, dryRun: false })).toMatchObject({
    state: 'new',
  });
  const paths = await listDisplayPaths(db.officerApi, '92', today);
  expect(paths).toHaveLength(103);
  expect(paths.every(({ path }) => /^M[\d.,LMZ]+Z$/.test(path))).toBe(true);

  // the sheet says which degrees it shows: the first commune's square is drawn where its degrees lie
  const { west, east } = await getSheetBox(db.officerApi, '92');
  const drawn = paths.find(({ code }) => code === first.code)?.path.matchAll(/[ML](-?[\d.]+)/g) ?? [];
  const left = Math.min(...[...drawn].map(([, x]) => Number(x)));
  expect(west + (left / 1000) * (east - west)).toBeCloseTo((first.point?.[0] ?? 0) - 0.002, 3);

  const geo = { json: asJson(), source, dryRun: false };
  expect(await importBoundaries(context, geo)).toMatchObject({ state: 'replaced' });
  expect(await importBoundaries(context, geo)).toMatchObject({ state: 'same' });
  expect(await listDisplayPaths(db.officerApi, '92', today)).toEqual(paths);
});

test('boundaries stay when db/reference is loaded again', async () => {
  await db.admin
    .updateTable('reference.loaded_files')
    .set({ sha256: Buffer.from([0]) })
    .execute();
  await loadReference(db.migrator);
  expect(await listDisplayPaths(db.officerApi, '92', today)).toHaveLength(103);
});
