import type { SampleCommune } from '#domain/sample/sample-commune.ts';
import type { Database } from '#platform/database/connect.ts';

/** A commune as lists of areas show it; `type` is phường, xã or đặc khu. */
export interface ListedArea {
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

/** The communes with their registered residents and a point in each; one without a figure gets the mean of a small one. */
export async function sampleCommunes(db: Database, areas: readonly ListedArea[]): Promise<SampleCommune[]> {
  const rows = await db
    .selectFrom('reference.area_populations')
    .select(['code', 'population'])
    .orderBy('valid_from')
    .execute();
  const points = await db
    .selectFrom('reference.area_points')
    .select(['code', 'latitude', 'longitude'])
    .orderBy('valid_from')
    .execute();
  const pointOf = new Map(
    points.map(({ code, latitude, longitude }) => [code, { lat: Number(latitude), lng: Number(longitude) }]),
  );
  const people = new Map(rows.map(({ code, population }) => [code, population]));
  return areas.map(({ code, type }) => ({
    code,
    kind: type === 'phường' ? ('urban' as const) : ('rural' as const),
    population: people.get(code) ?? 10_000,
    point: pointOf.get(code),
  }));
}
