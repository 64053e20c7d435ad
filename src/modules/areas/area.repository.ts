import type { AreaLevel } from '#domain/areas/area.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A unit as lists and forms show it. */
export interface AreaRow {
  readonly code: string;
  readonly name: string;
  /** phường, xã, … in lower case; `fullName` joins it with the name. */
  readonly type: string;
  readonly level: AreaLevel;
  readonly parentCode: string | null;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

const columns = ['code', 'name', 'type', 'level', 'parent_code', 'valid_from', 'valid_to'] as const;

interface StoredArea {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly level: string;
  readonly parent_code: string | null;
  readonly valid_from: PlainDate;
  readonly valid_to: PlainDate | null;
}

const toArea = (row: StoredArea): AreaRow => ({
  code: row.code,
  name: row.name,
  type: row.type,
  level: row.level as AreaLevel,
  parentCode: row.parent_code,
  validFrom: row.valid_from,
  validTo: row.valid_to,
});

const inForce = (db: Database | Trx, on: PlainDate) =>
  db
    .selectFrom('reference.areas')
    .select(columns)
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]));

/** The unit that a code names on a day, or undefined. */
export async function findArea(
  db: Database | Trx,
  code: string,
  on: PlainDate,
): Promise<AreaRow | undefined> {
  const row = await inForce(db, on).where('code', '=', code).executeTakeFirst();
  return row && toArea(row);
}

/** The units directly under `parentCode` on a day, wards first, then by name: the communes of a city. */
export async function listAreas(db: Database | Trx, parentCode: string, on: PlainDate): Promise<AreaRow[]> {
  const rows = await inForce(db, on).where('parent_code', '=', parentCode).orderBy('search_key').execute();
  return rows.map(toArea);
}
