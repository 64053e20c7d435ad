import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Cell of a commune on the hexagon map: axial, pointy top, q to the east, r to the south-east. */
export interface AreaHex {
  readonly code: string;
  readonly q: number;
  readonly r: number;
}

/** Cells of the units in force on a day below `parentCode`; a unit founded since the map was made has none yet. */
export const listHexes = (db: Database | Trx, parentCode: string, on: PlainDate): Promise<AreaHex[]> =>
  db
    .selectFrom('reference.area_hexes as h')
    .innerJoin('reference.areas as a', (join) =>
      join.onRef('a.code', '=', 'h.code').onRef('a.valid_from', '=', 'h.valid_from'),
    )
    .select(['h.code', 'h.q', 'h.r'])
    .where('a.parent_code', '=', parentCode)
    .where('a.valid_from', '<=', on)
    .where((eb) => eb.or([eb('a.valid_to', 'is', null), eb('a.valid_to', '>=', on)]))
    .orderBy('h.code')
    .execute();
