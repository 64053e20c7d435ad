import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';

/** A living record of one day. */
export interface DatedRecord {
  readonly id: string;
  readonly name: string;
  readonly areaCode: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Living records of a kind and an area itself whose day lies in a window, the first day first. */
export async function listDatedRecords(
  trx: Trx,
  wanted: {
    tenant: string;
    kind: string;
    area: string;
    /** Key of a day field of the kind. */
    dayField: string;
    from: string;
    to: string;
    limit: number;
  },
): Promise<DatedRecord[]> {
  const { tenant, kind, area, dayField, from, to, limit } = wanted;
  const day = sql<string>`fields ->> ${dayField}`;
  return trx
    .selectFrom('records')
    .select(['id', 'name', 'area_code as areaCode', sql<DatedRecord['fields']>`fields`.as('fields')])
    .where('tenant_id', '=', tenant)
    .where('kind', '=', kind)
    .where('area_code', '=', area)
    .where('living', '=', true)
    .where(day, '>=', from)
    .where(day, '<=', to)
    .orderBy(day)
    .orderBy('id')
    .limit(limit)
    .execute();
}
