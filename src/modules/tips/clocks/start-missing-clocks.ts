import { clocksOfReceipt, planClocks } from '#domain/tips/clocks/plan-clocks.ts';
import { openStatuses } from '#domain/tips/steps/tip-actions.ts';
import type { Urgency } from '#domain/tips/steps/tip-tracks.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { limitedTip } from './run-clocks.ts';
import { applyClockPlan, insertClocks, listClocks } from './tip-clock.repository.ts';

const atOnce = 200;

/**
 * Starts the clocks of open tips that have none: new ones, which the residents' process may not write for, and those
 * that came in by other ways. What was done before is told to them.
 * @returns how many tips got theirs
 */
export function startMissingClocks({
  db,
  tenant,
}: {
  db: Database;
  clock: Clock;
  tenant: string;
}): Promise<number> {
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const rows = await trx
      .selectFrom('tips as t')
      .select(['t.id', 't.area_code', 't.area_path', 't.track', 't.status', 't.urgency', 't.remote'])
      .select(['t.received_at', 't.checked_at'])
      .where('t.tenant_id', '=', tenant)
      .where('t.status', 'in', openStatuses)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('tip_clocks as c')
              .select('c.id')
              .where('c.tenant_id', '=', tenant)
              .whereRef('c.tip_id', '=', 't.id'),
          ),
        ),
      )
      .limit(atOnce)
      .execute();
    for (const row of rows) {
      const tip = { id: row.id, areaCode: row.area_code, areaPath: row.area_path };
      const urgency = row.urgency as Urgency;
      // a clock of the receipt is one of the unit, whoever holds the tip now
      const limited = limitedTip(tenant, { ...row, ...tip, urgency, status: 'received' });
      await insertClocks(trx, tenant, tip, clocksOfReceipt(limited, row.received_at), row.id);
      if (!row.checked_at) continue;
      const now = row.checked_at;
      const clocks = await listClocks(trx, tenant, row.id);
      const plan = planClocks({ verb: 'check', tip: limited, receivedAt: row.received_at, now, clocks });
      await applyClockPlan(trx, tenant, tip, plan, { now, cause: row.id });
    }
    return rows.length;
  });
}
