import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { amount, listOf } from '#domain/reference/shape.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { isInside } from './check-boundaries.ts';

const polygonsOf = listOf(listOf(listOf(listOf(amount))));

/**
 * Code of the commune in which a point (WGS 84, degrees) lies on a day, by the imported boundaries; null outside them
 * or where none were imported. They are no legal boundaries: near a border the answer is a suggestion. A point on a
 * border belongs to the first of its communes by code.
 */
export async function areaOfPoint(
  db: Database | Trx,
  longitude: number,
  latitude: number,
  on: PlainDate,
): Promise<string | null> {
  const rows = await db
    .selectFrom('reference.area_boundaries as b')
    .innerJoin('reference.areas as a', (join) =>
      join.onRef('a.code', '=', 'b.code').onRef('a.valid_from', '=', 'b.valid_from'),
    )
    .select(['b.code', 'b.polygons'])
    .where('b.west', '<=', longitude)
    .where('b.east', '>=', longitude)
    .where('b.south', '<=', latitude)
    .where('b.north', '>=', latitude)
    .where('a.valid_from', '<=', on)
    .where((eb) => eb.or([eb('a.valid_to', 'is', null), eb('a.valid_to', '>=', on)]))
    .orderBy('b.code')
    .execute();
  const found = rows.find(({ polygons }) =>
    isInside(polygonsOf(polygons, 'polygons'), [longitude, latitude]),
  );
  return found?.code ?? null;
}
