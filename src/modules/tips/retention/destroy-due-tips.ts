import { sql } from 'kysely';
import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import { derivedId } from '#domain/ledger/derived-id.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { insertNotices } from '../clocks/notice.repository.ts';

/** A text out of scope may go this many days before its last day, and the first notice comes then if something keeps it. */
const daysBefore = 10;
/** What a unit wrote to the sender is left alone for a week. */
const quietDays = 7;

interface Condemned {
  readonly id: string;
  readonly area_code: string;
  readonly area_path: string;
  readonly destroy_on: PlainDate;
  readonly unread: boolean;
  readonly recent: boolean;
}

/**
 * Destroys the texts, keys, files and sealed identities of closed tips whose last day has come: out of scope before it,
 * any other after it, none that a commander holds. The row stays as a tombstone, and the log says that it was done.
 * Nothing that the sender wrote and nobody has read is destroyed, nor what was answered within a week: that is told to the
 * commander until someone opens it.
 * @returns how many were destroyed
 */
export async function destroyDueTips({
  db,
  clock,
  tenant,
}: {
  db: Database;
  clock: Clock;
  tenant: string;
}): Promise<number> {
  const now = clock();
  const due = await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const { rows } = await sql<Condemned>`
      select t.id, t.area_code, t.area_path, t.destroy_on,
        exists (select from tip_messages m where m.tenant_id = ${tenant} and m.tip_id = t.id
          and m.author = 'resident' and m.sent_at > coalesce((select max(a.at) from accesses a
            where a.tenant_id = ${tenant} and a.record_id = t.id and a.allowed), '-infinity')) as unread,
        exists (select from tip_messages m where m.tenant_id = ${tenant} and m.tip_id = t.id
          and m.author = 'officer' and m.sent_at > ${new Date(now.getTime() - quietDays * 86_400_000)}) as recent
      from tips t
      where t.tenant_id = ${tenant} and t.status = 'closed' and t.destroyed_at is null and t.held_at is null
        and (t.destroy_on < ${dayIn(now)}::date
          or (t.track = 'out_of_scope' and t.destroy_on <= ${addDays(dayIn(now), daysBefore)}::date))
      order by t.destroy_on limit 100`.execute(trx);
    return rows;
  });
  let destroyed = 0;
  for (const tip of due) {
    const kept = tip.unread || tip.recent;
    if (kept) await tellKept(db, tenant, tip, now);
    else if (await destroy(db, tenant, tip, now)) destroyed += 1;
  }
  return destroyed;
}

function destroy(db: Database, tenant: string, tip: Condemned, now: Date): Promise<boolean> {
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const { rows } = await sql<{ done: boolean }>`
      select tindan.destroy_tip(${tenant}, ${tip.id}, ${now}) as done`.execute(trx);
    if (!rows[0]?.done) return false;
    await sql`select tindan.destroy_identity(${tenant}, ${tip.id}, ${now})`.execute(trx);
    await appendEvent(trx, {
      tenant,
      chain: tip.area_code,
      id: derivedId(tip.id, 'destroy'),
      actor: 'job:retention',
      verb: 'destroy',
      recordKind: 'tip',
      recordId: tip.id,
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { destroyOn: tip.destroy_on },
      facts: [],
    });
    return true;
  });
}

function tellKept(db: Database, tenant: string, tip: Condemned, now: Date): Promise<number> {
  return inScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    insertNotices(trx, tenant, [
      {
        id: derivedId(tip.id, 'destruction_blocked'),
        areaPath: tip.area_path,
        kind: 'destruction_blocked',
        audience: 'commander',
        tipId: tip.id,
        subjectId: tip.id,
        createdAt: now,
      },
    ]),
  );
}
