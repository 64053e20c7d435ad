import { sql } from 'kysely';
import type { AreaLevel } from '#domain/areas/area.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { searchKey } from '#domain/text/search-key.ts';
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

/**
 * Versions of units in whose name every word of `text` begins a word, at most `limit`: first those that hold the text
 * as it stands, then those in force on the day. Without diacritics and blind to tone placement; earlier names are
 * found too and say until when they were valid.
 */
export async function searchAreas(
  db: Database | Trx,
  text: string,
  options: { readonly on: PlainDate; readonly parentCode?: string; readonly limit?: number },
): Promise<AreaRow[]> {
  const { on, parentCode, limit = 20 } = options;
  const phrase = searchKey(text);
  if (phrase === '') return [];
  let query = db.selectFrom('reference.areas').select(columns);
  for (const word of phrase.split(' ')) query = query.where(sql`' ' || search_key`, 'like', `% ${word}%`);
  if (parentCode) query = query.where('parent_code', '=', parentCode);
  const rows = await query
    .orderBy(sql`' ' || search_key || ' ' like ${`% ${phrase} %`}`, 'desc')
    .orderBy(sql`${on}::date between valid_from and coalesce(valid_to, 'infinity')`, 'desc')
    .orderBy(sql`length(search_key)`)
    .orderBy('search_key')
    .orderBy('code')
    .limit(limit)
    .execute();
  return rows.map(toArea);
}
