import { sql } from 'kysely';
import type { Database } from '#platform/database/connect.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';

/** Last day (the 14th) of the official month, 15 to 14, that holds the day. Nghị định 09/2019, điều 12. */
export const monthEnd = sql<string>`
  (date_trunc('month', f.occurred_on - 14) + interval '1 month 13 days')::date`;

/** What a nullable sum is once new facts are added: null stays null where there are none. */
const addedTo = (column: string) => {
  const [old, added] = [sql.ref(`r.${column}`), sql.ref(`excluded.${column}`)];
  return sql`case when ${added} is null then ${old} else coalesce(${old}, 0) + ${added} end`;
};

/**
 * Adds the facts appended since the last run to the roll-ups of a tenant, by day, by month and by month of the whole
 * tenant, and records how far it has read, in one transaction. Late facts land in their own day. Safe to run twice at once: the second waits.
 * @returns how many facts were read
 */
export function rollUp(db: Database, tenant: string): Promise<number> {
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    await sql`select from rollup_progress where tenant_id = ${tenant} order by chain for update`.execute(trx);
    const { rows } = await sql<{ facts: number; chains: number; moved: number }>`
      with unread as materialized (
        select p.chain, p.seq as from_seq, c.last_seq as to_seq
        from rollup_progress p join chains c on c.tenant_id = p.tenant_id and c.chain = p.chain
        where p.tenant_id = ${tenant} and c.tenant_id = ${tenant} and c.last_seq > p.seq
      ), tail as materialized (
        select f.area_code, f.area_path, f.indicator, f.occurred_on, f.quantity, ${monthEnd} as ends_on
        from unread u join facts f on f.tenant_id = ${tenant} and f.chain = u.chain
          and f.seq > u.from_seq and f.seq <= u.to_seq
      ), days as (
        insert into rollup_days as r (tenant_id, day, area_code, indicator, area_path, quantity)
        select ${tenant}, occurred_on, area_code, indicator, area_path, sum(quantity) from tail
        group by occurred_on, area_code, indicator, area_path
        order by indicator, occurred_on, area_code
        on conflict (tenant_id, indicator, day, area_code) do update set quantity = r.quantity + excluded.quantity
      ), months as (
        insert into rollup_months as r
          (tenant_id, ends_on, area_code, indicator, area_path, quantity, head_quantity, tail_quantity)
        select ${tenant}, ends_on, area_code, indicator, area_path, sum(quantity),
          sum(quantity) filter (where extract(day from occurred_on) <= 14),
          sum(quantity) filter (where extract(day from occurred_on) > 14)
        from tail group by ends_on, area_code, indicator, area_path
        order by indicator, ends_on, area_code
        on conflict (tenant_id, indicator, ends_on, area_code) do update set quantity = r.quantity + excluded.quantity,
          head_quantity = ${addedTo('head_quantity')}, tail_quantity = ${addedTo('tail_quantity')}
      ), totals as (
        insert into rollup_totals as r (tenant_id, ends_on, indicator, area_path, quantity, own_quantity)
        select ${tenant}, ends_on, indicator, ${`${tenant}/`}, sum(quantity),
          sum(quantity) filter (where area_code = ${tenant})
        from tail group by ends_on, indicator order by indicator, ends_on
        on conflict (tenant_id, indicator, ends_on) do update set quantity = r.quantity + excluded.quantity,
          own_quantity = ${addedTo('own_quantity')}
      ), moved as (
        update rollup_progress p set seq = u.to_seq from unread u
        where p.tenant_id = ${tenant} and p.chain = u.chain and p.seq = u.from_seq
        returning 1
      )
      select (select count(*) from tail) as facts, (select count(*) from unread) as chains,
        (select count(*) from moved) as moved`.execute(trx);
    const [read] = rows;
    // a chain younger than the lock above may have been read by another run meanwhile
    if (read?.chains !== read?.moved) throw new Failure('conflict');
    return read?.facts ?? 0;
  });
}

/** Forgets the roll-ups of a tenant and reads all facts again. The numbers must come out the same; a test says so. */
export async function rebuildRollUps(db: Database, tenant: string): Promise<number> {
  await inScope(db, { tenant, path: `${tenant}/` }, (trx) => forget(trx, tenant));
  return rollUp(db, tenant);
}

async function forget(trx: Trx, tenant: string): Promise<void> {
  await trx.deleteFrom('rollup_days').where('tenant_id', '=', tenant).execute();
  await trx.deleteFrom('rollup_months').where('tenant_id', '=', tenant).execute();
  await trx.deleteFrom('rollup_totals').where('tenant_id', '=', tenant).execute();
  await trx.updateTable('rollup_progress').set({ seq: 0 }).where('tenant_id', '=', tenant).execute();
}
