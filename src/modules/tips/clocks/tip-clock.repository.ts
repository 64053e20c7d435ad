import { derivedId } from '#domain/ledger/derived-id.ts';
import { isLegal } from '#domain/limits/limit.ts';
import type { ClockPlan } from '#domain/tips/clocks/plan-clocks.ts';
import { type ClockEnd, limitOf, type NewClock, type TipClock } from '#domain/tips/clocks/tip-clock.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { TipSummary } from '../tip-summary.ts';

type Placed = Pick<TipSummary, 'id' | 'areaCode' | 'areaPath'>;

/** Every clock that ran on a tip, in order of time. */
export async function listClocks(trx: Trx, tenant: string, tipId: string): Promise<TipClock[]> {
  const rows = await trx
    .selectFrom('tip_clocks')
    .select(['id', 'code', 'started_at', 'from_at', 'due_at', 'ended_at', 'ended_by', 'extensions'])
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .orderBy('from_at')
    .orderBy('code')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    startedAt: row.started_at,
    fromAt: row.from_at,
    dueAt: row.due_at,
    endedAt: row.ended_at,
    endedBy: row.ended_by as ClockEnd | null,
    extensions: row.extensions,
  }));
}

/** A clock that is new on a tip, as its row; its id is the caller's. */
export function clockRow(tenant: string, tip: Placed, clock: NewClock) {
  const limit = limitOf(clock);
  return {
    tenant_id: tenant,
    tip_id: tip.id,
    area_code: tip.areaCode,
    area_path: tip.areaPath,
    code: clock.code,
    legal: isLegal(limit),
    overdue: limit.overdue,
    started_at: clock.startedAt,
    from_at: clock.fromAt,
    due_at: clock.dueAt,
    extensions: clock.extensions,
  };
}

/** Starts clocks of a tip; the same cause starts the same clock once. */
export async function insertClocks(
  trx: Trx,
  tenant: string,
  tip: Placed,
  clocks: readonly NewClock[],
  cause: string,
): Promise<void> {
  if (clocks.length === 0) return;
  await trx
    .insertInto('tip_clocks')
    .values(
      clocks.map((clock) => ({
        id: derivedId(cause, 'clock', clock.code),
        ...clockRow(tenant, tip, clock),
      })),
    )
    .onConflict((oc) => oc.doNothing())
    .execute();
}

async function endClock(
  trx: Trx,
  tenant: string,
  tipId: string,
  { id, by, at }: { id: string; by: ClockEnd; at: Date },
): Promise<void> {
  await trx
    .updateTable('tip_clocks')
    .set({ ended_at: at, ended_by: by })
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** Carries out what a step does to the clocks, and takes the notices of those that ended off the lists. */
export async function applyClockPlan(
  trx: Trx,
  tenant: string,
  tip: Placed,
  plan: ClockPlan,
  { now, cause }: { now: Date; cause: string },
): Promise<void> {
  for (const { id, by } of plan.end) await endClock(trx, tenant, tip.id, { id, by, at: now });
  await insertClocks(trx, tenant, tip, plan.start, cause);
  const ended = plan.end.map(({ id }) => id);
  if (ended.length === 0) return;
  await trx
    .updateTable('notices')
    .set({ done_at: now })
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', tip.id)
    .where('subject_id', 'in', ended)
    .where('done_at', 'is', null)
    .execute();
}
