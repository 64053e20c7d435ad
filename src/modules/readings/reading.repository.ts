import type { Insertable } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { DB } from '#platform/database/schema.ts';

/** A document whose figures were read, with what opens it. */
export interface Reading {
  readonly id: string;
  readonly areaCode: string;
  readonly areaPath: string;
  readonly title: string;
  readonly format: string;
  /** SHA-256 of the document's bytes. */
  readonly hash: Buffer;
  readonly documentOn: PlainDate | null;
  readonly isScanned: boolean;
  readonly figures: number;
  readonly addedAt: Date;
  readonly sealed: {
    readonly documentName: string;
    readonly documentBytes: number;
    readonly documentKey: Buffer;
    readonly textName: string;
    readonly textKey: Buffer;
    readonly keyArea: string;
    readonly keyVersion: number;
    readonly areaWrappedKey: Buffer;
  };
}

type Row = Omit<DB['readings'], 'added_at' | 'tenant_id' | 'officer_id'> & { added_at: Date };

const readingOf = (row: Row): Reading => ({
  id: row.id,
  areaCode: row.area_code,
  areaPath: row.area_path,
  title: row.title,
  format: row.format,
  hash: row.document_sha256,
  documentOn: row.document_on,
  isScanned: row.is_scanned,
  figures: row.figure_count,
  addedAt: row.added_at,
  sealed: {
    documentName: row.document_name,
    documentBytes: Number(row.document_bytes),
    documentKey: row.document_key,
    textName: row.text_name,
    textKey: row.text_key,
    keyArea: row.key_area,
    keyVersion: row.key_version,
    areaWrappedKey: row.area_wrapped_key,
  },
});

export async function findReading(trx: Trx, tenant: string, id: string): Promise<Reading | undefined> {
  const row = await trx
    .selectFrom('readings')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && readingOf(row);
}

/** The reading of exactly these bytes in an area. */
export async function findReadingOf(
  trx: Trx,
  tenant: string,
  { areaCode, hash }: { areaCode: string; hash: Buffer },
): Promise<Reading | undefined> {
  const row = await trx
    .selectFrom('readings')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('area_code', '=', areaCode)
    .where('document_sha256', '=', hash)
    .executeTakeFirst();
  return row && readingOf(row);
}

/** @returns false when somebody else added the same document in the same moment */
export async function insertReading(trx: Trx, row: Insertable<DB['readings']>): Promise<boolean> {
  const made = await trx
    .insertInto('readings')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'area_code', 'document_sha256']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

/** Every reading that the scope shows, oldest first. */
export async function listAllReadings(trx: Trx, tenant: string): Promise<Reading[]> {
  const rows = await trx
    .selectFrom('readings')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map(readingOf);
}
