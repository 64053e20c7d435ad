import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import { FaultFound } from './ledger-fault.ts';
import { monthEnd } from './roll-up.ts';

/** Adds all facts that the roll-ups have read and compares. Throws FaultFound with the first day, month or total that differs. */
export async function verifyRollUps(trx: Trx, tenant: string): Promise<void> {
  const read = sql`
    facts f join rollup_progress p on p.tenant_id = f.tenant_id and p.chain = f.chain and f.seq <= p.seq
    where f.tenant_id = ${tenant} and p.tenant_id = ${tenant}`;
  const { rows } = await sql<{ kind: string; on: string; area: string; indicator: string }>`
    with days as (
      select f.occurred_on as on_day, f.area_code, f.indicator, sum(f.quantity) as quantity from ${read} group by 1, 2, 3
    ), months as (
      select ${monthEnd} as on_day, f.area_code, f.indicator, sum(f.quantity) as quantity,
        sum(f.quantity) filter (where extract(day from f.occurred_on) <= 14) as head,
        sum(f.quantity) filter (where extract(day from f.occurred_on) > 14) as tail
      from ${read} group by 1, 2, 3
    )
    (select 'day' as kind, coalesce(d.on_day, r.day) as "on", coalesce(d.area_code, r.area_code) as area,
       coalesce(d.indicator, r.indicator) as indicator
     from days d full join (select * from rollup_days where tenant_id = ${tenant}) r
       on r.day = d.on_day and r.area_code = d.area_code and r.indicator = d.indicator
     where d.quantity is distinct from r.quantity limit 1)
    union all
    (select 'month', coalesce(d.on_day, r.ends_on), coalesce(d.area_code, r.area_code),
       coalesce(d.indicator, r.indicator)
     from months d full join (select * from rollup_months where tenant_id = ${tenant}) r
       on r.ends_on = d.on_day and r.area_code = d.area_code and r.indicator = d.indicator
     where d.quantity is distinct from r.quantity or d.head is distinct from r.head_quantity
       or d.tail is distinct from r.tail_quantity limit 1)
    union all
    (select 'total', coalesce(d.on_day, r.ends_on), ${tenant}, coalesce(d.indicator, r.indicator)
     from (
       select on_day, indicator, sum(quantity) as quantity, sum(quantity) filter (where area_code = ${tenant}) as own
       from months group by on_day, indicator
     ) d full join (select * from rollup_totals where tenant_id = ${tenant}) r
       on r.ends_on = d.on_day and r.indicator = d.indicator
     where d.quantity is distinct from r.quantity or d.own is distinct from r.own_quantity limit 1)`.execute(
    trx,
  );
  const [fault] = rows;
  if (fault)
    throw new FaultFound(
      'roll-up',
      `${fault.kind} ${fault.on} ${fault.area} ${fault.indicator}`,
      'differs from the facts',
    );
}
