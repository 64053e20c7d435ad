import { sql } from 'kysely';
import type { LocalUnitKind } from '#domain/areas/local-unit.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { searchKey } from '#domain/text/search-key.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A small unit with the name it bears (or last bore) and since when. */
export interface LocalUnit {
  readonly id: string;
  readonly areaCode: string;
  readonly kind: LocalUnitKind;
  readonly name: string;
  readonly validFrom: PlainDate;
  /** Last day, included; null while it exists. */
  readonly validTo: PlainDate | null;
  readonly version: number;
}

const columns = ['id', 'area_code', 'kind', 'name', 'valid_from', 'valid_to', 'version'] as const;

const toUnit = (row: {
  id: string;
  area_code: string;
  kind: string;
  name: string;
  valid_from: PlainDate;
  valid_to: PlainDate | null;
  version: number;
}): LocalUnit => ({
  id: row.id,
  areaCode: row.area_code,
  kind: row.kind as LocalUnitKind,
  name: row.name,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  version: row.version,
});

/**
 * Units in the transaction's scope, by commune and name: those that exist, or all with their earlier names. `text`
 * finds those in whose name every word begins a word, without diacritics.
 */
export async function listLocalUnits(
  trx: Trx,
  wanted: { tenant: string; areaCode?: string; text?: string; withEnded?: boolean; limit: number },
): Promise<LocalUnit[]> {
  const { tenant, areaCode, text = '', withEnded = false, limit } = wanted;
  let query = trx.selectFrom('local_units').select(columns).where('tenant_id', '=', tenant);
  if (areaCode) query = query.where('area_code', '=', areaCode);
  if (!withEnded) query = query.where('valid_to', 'is', null);
  const words = searchKey(text).split(' ').filter(Boolean);
  for (const word of words) query = query.where(sql`' ' || search_key`, 'like', `% ${word}%`);
  const rows = await query
    .orderBy('area_code')
    .orderBy(sql`valid_to is not null`)
    .orderBy('kind')
    .orderBy('search_key')
    .limit(limit)
    .execute();
  return rows.map(toUnit);
}

/** The newest row of a unit, locked; undefined outside the scope. */
export async function lockLocalUnit(trx: Trx, tenant: string, id: string): Promise<LocalUnit | undefined> {
  const row = await trx
    .selectFrom('local_units')
    .select(columns)
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && toUnit(row);
}

/** Adds a row. @returns false when the commune has a unit of this kind and name already */
export async function insertLocalUnit(trx: Trx, tenant: string, unit: LocalUnit): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('local_units')
    .values({
      tenant_id: tenant,
      id: unit.id,
      valid_from: unit.validFrom,
      valid_to: unit.validTo,
      area_code: unit.areaCode,
      area_path: `${tenant}/${unit.areaCode}/`,
      kind: unit.kind,
      name: unit.name,
      search_key: searchKey(unit.name),
      version: unit.version,
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Ends the row of a unit that is in force. */
export async function endLocalUnitRow(
  trx: Trx,
  tenant: string,
  unit: LocalUnit,
  validTo: PlainDate,
): Promise<LocalUnit> {
  const version = unit.version + 1;
  await trx
    .updateTable('local_units')
    .set({ valid_to: validTo, version })
    .where('tenant_id', '=', tenant)
    .where('id', '=', unit.id)
    .where('valid_from', '=', unit.validFrom)
    .execute();
  return { ...unit, validTo, version };
}

/** Whether the commune has another unit of this kind and name in force. */
export async function isNameTaken(trx: Trx, tenant: string, unit: LocalUnit, name: string): Promise<boolean> {
  const row = await trx
    .selectFrom('local_units')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('area_code', '=', unit.areaCode)
    .where('kind', '=', unit.kind)
    .where('name', '=', name)
    .where('valid_to', 'is', null)
    .where('id', '<>', unit.id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Corrects the name of a row on the very day it began. */
export async function correctLocalUnitName(
  trx: Trx,
  tenant: string,
  unit: LocalUnit,
  name: string,
): Promise<LocalUnit> {
  const version = unit.version + 1;
  await trx
    .updateTable('local_units')
    .set({ name, search_key: searchKey(name), version })
    .where('tenant_id', '=', tenant)
    .where('id', '=', unit.id)
    .where('valid_from', '=', unit.validFrom)
    .execute();
  return { ...unit, name, version };
}
