import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { PlanPaper } from '#domain/targets/target.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A plan as entered. `issuedOn` is `YYYY-MM-DD`; a withdrawn one sets nothing any more. */
export interface TargetPlan extends PlanPaper {
  readonly id: string;
  readonly period: string;
  readonly setByName: string;
  readonly setAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawal: string;
}

const plans = sql`
  select p.id, p.number, p.issued_on as "issuedOn", p.issuer, p.title, p.period,
    coalesce(o.display_name, '') as "setByName", p.set_at as "setAt", p.withdrawn_at as "withdrawnAt", p.withdrawal
  from target_plans p left join officers o on o.tenant_id = p.tenant_id and o.id = p.set_by`;

/** Every plan of the tenant with how many targets of it the scope shows, the newest day first. */
export async function listPlanRows(
  trx: Trx,
  tenant: string,
): Promise<(TargetPlan & { readonly targets: number })[]> {
  const { rows } = await sql<TargetPlan & { targets: number }>`
    select q.*, (select count(*)::int from targets t where t.tenant_id = ${tenant} and t.plan_id = q.id) as targets
    from (${plans} where p.tenant_id = ${tenant}) q
    order by q."issuedOn" desc, q."setAt" desc, q.id`.execute(trx);
  return rows;
}

export async function findPlan(trx: Trx, tenant: string, id: string): Promise<TargetPlan | undefined> {
  const { rows } = await sql<TargetPlan>`${plans} where p.tenant_id = ${tenant} and p.id = ${id}`.execute(
    trx,
  );
  return rows[0];
}

export async function insertPlan(
  trx: Trx,
  tenant: string,
  plan: PlanPaper & { id: string; issuedOn: PlainDate; period: string; setBy: string; setAt: Date },
): Promise<void> {
  const { issuedOn, setBy, setAt, ...rest } = plan;
  await trx
    .insertInto('target_plans')
    .values({ tenant_id: tenant, ...rest, issued_on: issuedOn, set_by: setBy, set_at: setAt })
    .execute();
}

/** @returns false when it was withdrawn before */
export async function withdrawPlanRow(
  trx: Trx,
  tenant: string,
  { id, by, at, why }: { id: string; by: string; at: Date; why: string },
): Promise<boolean> {
  const row = await trx
    .updateTable('target_plans')
    .set({ withdrawn_by: by, withdrawn_at: at, withdrawal: why })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
