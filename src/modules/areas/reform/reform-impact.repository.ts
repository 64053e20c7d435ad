import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Facts of one indicator in one area before (or since) the reform: how many, and their sum as decimal text. */
export interface FactCount {
  readonly area: string;
  readonly indicator: string;
  readonly late: boolean;
  readonly facts: number;
  readonly quantity: string;
}

/** Facts booked in these areas, before the day and from it on. */
export async function countFactsIn(
  trx: Trx,
  { tenant, areas, day }: { tenant: string; areas: readonly string[]; day: PlainDate },
): Promise<FactCount[]> {
  const { rows } = await sql<FactCount>`
    select area_code as area, indicator, occurred_on >= ${day}::date as late, count(*) as facts,
      sum(quantity)::text as quantity
    from facts where tenant_id = ${tenant} and area_code = any(${[...areas]})
    group by 1, 2, 3`.execute(trx);
  return rows;
}

/** What an area leaves behind that people must hand over. */
export interface HandOver {
  readonly area: string;
  /** Tips being handled: the stock T05. */
  readonly openTips: number;
  readonly areaKeys: number;
  readonly localUnits: number;
  /** Roles of officers in force in the area. */
  readonly roles: number;
}

/** Keys, small units, roles and tips being handled of these areas. */
export async function countHandOver(
  trx: Trx,
  { tenant, areas, day }: { tenant: string; areas: readonly string[]; day: PlainDate },
): Promise<HandOver[]> {
  const { rows } = await sql<HandOver>`
    select a.code as area,
      (select coalesce(sum(f.quantity), 0)::int from facts f
        where f.tenant_id = ${tenant} and f.area_code = a.code and f.indicator = 'T05') as "openTips",
      (select count(*) from area_keys k where k.tenant_id = ${tenant} and k.area_code = a.code) as "areaKeys",
      (select count(*) from local_units u
        where u.tenant_id = ${tenant} and u.area_code = a.code and u.valid_to is null) as "localUnits",
      (select count(*) from officer_roles r where r.tenant_id = ${tenant}
        and r.area_path = ${tenant} || '/' || a.code || '/'
        and (r.valid_to is null or r.valid_to >= ${day}::date)) as roles
    from unnest(${[...areas]}::text[]) as a (code) order by a.code`.execute(trx);
  return rows;
}
