import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';

/** A commune that a round of a period asks, and when its answer came. */
export interface DueUnit {
  readonly areaCode: string;
  readonly dueAt: Date;
  /** Null while it has not been sent up, or was returned. */
  readonly submittedAt: Date | null;
}

/** Communes that periodic rounds of a period ask; each once, by the round that is due last. */
export async function listDueUnits(
  trx: Trx,
  { tenant, period }: { tenant: string; period: string },
): Promise<DueUnit[]> {
  const { rows } = await sql<DueUnit>`
    select distinct on (s.area_code) s.area_code as "areaCode", r.due_at as "dueAt",
      case when s.status in ('submitted', 'accepted') then s.submitted_at end as "submittedAt"
    from round_submissions s join collection_rounds r on r.tenant_id = s.tenant_id and r.id = s.round_id
    where s.tenant_id = ${tenant} and r.period = ${period} and r.kind = 'periodic'
    order by s.area_code, r.due_at desc`.execute(trx);
  return rows;
}
