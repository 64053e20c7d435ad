import { sql } from 'kysely';
import type { Target } from '#domain/targets/target.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A target with the paper that sets it. */
export interface SetTarget extends Target {
  readonly id: string;
  readonly planId: string;
  readonly planNumber: string;
  readonly planIssuedOn: string;
  readonly planIssuer: string;
}

/** One line of a plan, and the later plan that sets the same figure anew, if any. */
export interface PlanTarget extends Target {
  readonly id: string;
  readonly replacedBy: { readonly id: string; readonly number: string; readonly issuedOn: string } | null;
}

/**
 * Targets of a period that count: of each area and indicator the one of the plan with the latest day, and of two of one
 * day the one entered last. Only what the scope shows.
 */
export async function listTargets(
  trx: Trx,
  { tenant, period, area }: { tenant: string; period: string; area?: string | undefined },
): Promise<SetTarget[]> {
  const { rows } = await sql<SetTarget>`
    select distinct on (t.area_code, t.indicator) t.id, t.area_code as area, t.indicator, t.period, t.bound,
      trim_scale(t.value)::text as value, p.id as "planId", p.number as "planNumber",
      p.issued_on as "planIssuedOn", p.issuer as "planIssuer"
    from targets t join target_plans p on p.tenant_id = t.tenant_id and p.id = t.plan_id
    where t.tenant_id = ${tenant} and t.period = ${period} and p.withdrawn_at is null
      ${area === undefined ? sql`` : sql`and t.area_code = ${area}`}
    order by t.area_code, t.indicator, p.issued_on desc, p.set_at desc, p.id desc`.execute(trx);
  return rows;
}

/** Periods for which the scope has a target that counts. */
export async function listTargetPeriods(trx: Trx, tenant: string): Promise<string[]> {
  const { rows } = await sql<{ period: string }>`
    select distinct t.period from targets t join target_plans p on p.tenant_id = t.tenant_id and p.id = t.plan_id
    where t.tenant_id = ${tenant} and p.withdrawn_at is null order by t.period desc`.execute(trx);
  return rows.map(({ period }) => period);
}

/** The lines of one plan as far as the scope shows them, each with the plan that replaced it. */
export async function listPlanTargets(trx: Trx, tenant: string, planId: string): Promise<PlanTarget[]> {
  const { rows } = await sql<PlanTarget>`
    select t.id, t.area_code as area, t.indicator, t.period, t.bound, trim_scale(t.value)::text as value,
      (select json_build_object('id', q.id, 'number', q.number, 'issuedOn', q.issued_on)
        from targets u join target_plans q on q.tenant_id = u.tenant_id and q.id = u.plan_id
        where u.tenant_id = t.tenant_id and u.area_code = t.area_code and u.indicator = t.indicator
          and u.period = t.period and q.tenant_id = ${tenant} and q.withdrawn_at is null
          and (q.issued_on, q.set_at, q.id) > (p.issued_on, p.set_at, p.id)
        order by q.issued_on desc, q.set_at desc, q.id desc limit 1) as "replacedBy"
    from targets t join target_plans p on p.tenant_id = t.tenant_id and p.id = t.plan_id
    where t.tenant_id = ${tenant} and t.plan_id = ${planId}
    order by t.indicator, t.area_path`.execute(trx);
  return rows;
}

export async function insertTargets(
  trx: Trx,
  tenant: string,
  planId: string,
  targets: readonly (Target & { readonly id: string; readonly areaPath: string })[],
): Promise<void> {
  await sql`
    insert into targets (tenant_id, id, plan_id, area_code, area_path, indicator, period, bound, value)
    select ${tenant}, t.id, ${planId}::uuid, t.area, t."areaPath", t.indicator, t.period, t.bound, t.value
    from jsonb_to_recordset(${JSON.stringify(targets)}::jsonb) as t (id uuid, area text, "areaPath" text,
      indicator text, period text, bound text, value numeric)`.execute(trx);
}
