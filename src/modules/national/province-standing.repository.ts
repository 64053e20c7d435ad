import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** How far the read database knows a province. */
export interface ProvinceStanding {
  readonly tenant: string;
  readonly sample: boolean;
  readonly startedOn: PlainDate;
  /** The newest seal all of whose events are in the roll-ups; null before the first. */
  readonly asOf: { readonly seal: number; readonly sealedAt: Date } | null;
}

/**
 * Every province with its as-of: the newest seal before the first one that covers an event which the roll-ups have not
 * read. A subscription applies whole transactions in their order, so what is before that seal is in the sums.
 */
export async function listProvinces(trx: Trx): Promise<ProvinceStanding[]> {
  const { rows } = await sql<{
    tenant: string;
    sample: boolean;
    startedOn: PlainDate;
    seal: number | null;
    sealedAt: Date | null;
  }>`
    select t.tenant_id as tenant, t.sample, (t.started_at at time zone 'Asia/Ho_Chi_Minh')::date as "startedOn",
      s.seal, s.sealed_at as "sealedAt"
    from tenants t
    left join lateral (
      select min(c.seal) as seal from seal_chains c
      left join rollup_progress p on p.tenant_id = c.tenant_id and p.chain = c.chain
      where c.tenant_id = t.tenant_id and c.to_seq > coalesce(p.seq, 0)
    ) unread on true
    left join lateral (
      select seal, sealed_at from seals
      where tenant_id = t.tenant_id and (unread.seal is null or seal < unread.seal) order by seal desc limit 1
    ) s on true
    order by t.tenant_id`.execute(trx);
  return rows.map(({ seal, sealedAt, ...province }) => ({
    ...province,
    asOf: seal === null || sealedAt === null ? null : { seal, sealedAt },
  }));
}

/** Whether a first copy of a table is still under way, so that sums and as-of do not belong together yet. */
export async function isCopying(trx: Trx): Promise<boolean> {
  const { rows } = await sql<{ copying: boolean }>`
    select exists (select from pg_subscription_rel where srsubstate <> 'r') as copying`.execute(trx);
  return rows[0]?.copying ?? true;
}
