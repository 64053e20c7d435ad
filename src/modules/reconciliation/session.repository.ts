import { sql } from 'kysely';
import type { DayWindow } from '#domain/calendar/month-window.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { CountedSession } from '#domain/reconciliation/check-sessions.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Attendances of outreach sessions and forums, each a fact of one record. */
const attendances = ['O02', 'F02'];

/**
 * Sessions that share area, day and exact attendance with another record's: the only ones that may be one session
 * twice. Names are with the records, which are read elsewhere.
 */
export async function listAlikeSessions(
  trx: Trx,
  { tenant, from, to }: DayWindow & { tenant: string },
): Promise<Omit<CountedSession, 'areaName'>[]> {
  const { rows } = await sql<{
    id: string;
    area: string;
    on: PlainDate;
    indicator: string;
    quantity: string;
  }>`
    with held as (
      select e.record_id as id, f.area_code as area, f.occurred_on as "on", f.indicator, sum(f.quantity) as quantity
      from facts f join events e on e.tenant_id = f.tenant_id and e.chain = f.chain and e.seq = f.seq
      where f.tenant_id = ${tenant} and f.indicator = any(${attendances})
        and f.occurred_on between ${from}::date and ${to}::date
      group by e.record_id, f.area_code, f.occurred_on, f.indicator having sum(f.quantity) >= 20
    ), counted as (
      select *, count(*) over (partition by area, "on", indicator, quantity) as alike from held
    )
    select id, area, "on", indicator, quantity::text from counted where alike > 1
    order by "on", area, id limit 1000`.execute(trx);
  return rows.map(({ quantity, ...row }) => ({ ...row, attendances: Number(quantity), title: null }));
}
