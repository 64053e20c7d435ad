import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';

/** A version of an office's template; `sha256` is null where it went back to the product's own. */
export interface TemplateVersion {
  readonly version: number;
  readonly fileName: string;
  readonly sha256: string | null;
  readonly size: number;
  readonly officerName: string;
  readonly at: Date;
}

interface StoredTemplate {
  readonly version: number;
  readonly fileName: string;
  readonly bytes: Buffer | null;
}

/** Every version of an area's template, the newest first, without its bytes. */
export async function listTemplates(trx: Trx, tenant: string, areaPath: string): Promise<TemplateVersion[]> {
  const { rows } = await sql<TemplateVersion>`
    select t.version, t.file_name as "fileName", encode(t.sha256, 'hex') as sha256,
      coalesce(length(t.bytes), 0) as size, coalesce(o.display_name, '') as "officerName", t.at
    from report_templates t left join officers o on o.tenant_id = t.tenant_id and o.id = t.officer_id
    where t.tenant_id = ${tenant} and t.area_path = ${areaPath} order by t.version desc`.execute(trx);
  return rows;
}

/** The template that the area's reports are written from; undefined while that is the product's own. */
export async function findCurrentTemplate(
  trx: Trx,
  tenant: string,
  areaPath: string,
): Promise<{ readonly version: number; readonly bytes: Buffer; readonly fileName: string } | undefined> {
  const { rows } = await sql<StoredTemplate>`
    select version, file_name as "fileName", bytes from report_templates
    where tenant_id = ${tenant} and area_path = ${areaPath} order by version desc limit 1`.execute(trx);
  const [row] = rows;
  return row?.bytes ? { version: row.version, bytes: row.bytes, fileName: row.fileName } : undefined;
}

/** One version with its bytes. */
export async function findTemplate(
  trx: Trx,
  tenant: string,
  { areaPath, version }: { readonly areaPath: string; readonly version: number },
): Promise<StoredTemplate | undefined> {
  const { rows } = await sql<StoredTemplate>`
    select version, file_name as "fileName", bytes from report_templates
    where tenant_id = ${tenant} and area_path = ${areaPath} and version = ${version}`.execute(trx);
  return rows[0];
}

/** False when another officer's version came first. */
export async function insertTemplate(
  trx: Trx,
  tenant: string,
  template: {
    readonly id: string;
    readonly areaPath: string;
    readonly version: number;
    readonly fileName: string;
    readonly file: { readonly sha256: Buffer; readonly bytes: Buffer } | null;
    readonly officerId: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const { id, areaPath, version, fileName, file, officerId, at } = template;
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('report_templates')
    .values({
      ...{ tenant_id: tenant, id, area_path: areaPath, version, file_name: fileName, at },
      ...{ officer_id: officerId, sha256: file?.sha256 ?? null, bytes: file?.bytes ?? null },
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'area_path', 'version']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
