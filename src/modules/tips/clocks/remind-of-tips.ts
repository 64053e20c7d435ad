import { sql } from 'kysely';
import { derivedId } from '#domain/ledger/derived-id.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { insertNotices, type NewNotice } from './notice.repository.ts';

const atOnce = 500;

/**
 * Puts every clock that nears its end, or has passed it, among what waits: first to the handler, when a third of its
 * time is left but at most two days, then to the commander. Each is told once and stays until its clock stops.
 * @returns how many notices are new
 */
export function remindOfTips({
  db,
  clock,
  tenant,
}: {
  db: Database;
  clock: Clock;
  tenant: string;
}): Promise<number> {
  const now = clock();
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const { rows } = await sql<{
      id: string;
      tip_id: string;
      area_path: string;
      code: string;
      due_at: Date;
      late: boolean;
    }>`
      select c.id, c.tip_id, c.area_path, c.code, c.due_at, c.due_at < ${now} as late
      from tip_clocks c
      where c.tenant_id = ${tenant} and c.ended_at is null
        and c.due_at - least((c.due_at - c.started_at) / 3, interval '2 days') <= ${now}
        and not exists (select from notices n where n.tenant_id = ${tenant} and n.record_id = c.tip_id
          and n.subject_id = c.id and n.kind = case when c.due_at < ${now} then 'escalation' else 'reminder' end)
      order by c.due_at limit ${atOnce}`.execute(trx);
    return insertNotices(
      trx,
      tenant,
      rows.map((row): NewNotice => {
        const kind = row.late ? 'escalation' : 'reminder';
        return {
          id: derivedId(row.id, kind),
          areaPath: row.area_path,
          kind,
          audience: row.late ? 'commander' : 'handler',
          tipId: row.tip_id,
          subjectId: row.id,
          code: row.code,
          dueAt: row.due_at,
          createdAt: now,
        };
      }),
    );
  });
}
