import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';

export interface RecordComment {
  readonly id: string;
  readonly recordId: string;
  readonly areaPath: string;
  readonly text: string;
  /** Officers whose attention is asked for. */
  readonly mentioned: readonly string[];
  readonly officerId: string;
  readonly writtenAt: Date;
}

export async function insertComment(trx: Trx, tenant: string, one: RecordComment): Promise<void> {
  await trx
    .insertInto('record_comments')
    .values({
      tenant_id: tenant,
      id: one.id,
      record_id: one.recordId,
      area_path: one.areaPath,
      text: one.text,
      mentioned: [...one.mentioned],
      officer_id: one.officerId,
      written_at: one.writtenAt,
    })
    .execute();
}

/** Comments on a record, oldest first. */
export async function listComments(trx: Trx, tenant: string, recordId: string): Promise<RecordComment[]> {
  const rows = await trx
    .selectFrom('record_comments')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', recordId)
    .orderBy('written_at')
    .execute();
  return rows.map(toComment);
}

const toComment = (row: {
  id: string;
  record_id: string;
  area_path: string;
  text: string;
  mentioned: string[];
  officer_id: string;
  written_at: Date;
}): RecordComment => ({
  id: row.id,
  recordId: row.record_id,
  areaPath: row.area_path,
  text: row.text,
  mentioned: row.mentioned,
  officerId: row.officer_id,
  writtenAt: row.written_at,
});

/** Comments since an instant that name an officer, newest first, without those that the officer answered. */
export async function listMentions(
  trx: Trx,
  tenant: string,
  officerId: string,
  since: Date,
): Promise<RecordComment[]> {
  const rows = await trx
    .selectFrom('record_comments as c')
    .selectAll('c')
    .where('c.tenant_id', '=', tenant)
    .where('c.written_at', '>=', since)
    .where(sql<boolean>`c.mentioned @> array[${officerId}]::uuid[]`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('record_comments as answer')
            .select('answer.id')
            .where('answer.tenant_id', '=', tenant)
            .whereRef('answer.record_id', '=', 'c.record_id')
            .where('answer.officer_id', '=', officerId)
            .whereRef('answer.written_at', '>', 'c.written_at'),
        ),
      ),
    )
    .orderBy('c.written_at', 'desc')
    .limit(50)
    .execute();
  return rows.map(toComment);
}

/** What is due on a record. */
export interface Reminder {
  readonly id: string;
  readonly recordId: string;
  readonly areaPath: string;
  readonly dueOn: PlainDate;
  readonly text: string;
}

export async function insertReminder(
  trx: Trx,
  tenant: string,
  one: Reminder & { officerId: string },
): Promise<void> {
  await trx
    .insertInto('record_reminders')
    .values({
      tenant_id: tenant,
      id: one.id,
      record_id: one.recordId,
      area_path: one.areaPath,
      due_on: one.dueOn,
      text: one.text,
      officer_id: one.officerId,
    })
    .execute();
}

/** Marks a reminder done. @returns false when there is none that waits */
export async function endReminder(
  trx: Trx,
  tenant: string,
  { recordId, reminderId }: { recordId: string; reminderId: string },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('record_reminders')
    .set({ done_at: now })
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', recordId)
    .where('id', '=', reminderId)
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** What waits on a record, or in the whole scope until a day, soonest first. */
export async function listReminders(
  trx: Trx,
  tenant: string,
  wanted: { recordId: string } | { until: PlainDate },
): Promise<Reminder[]> {
  let query = trx
    .selectFrom('record_reminders')
    .select(['id', 'record_id', 'area_path', 'due_on', 'text'])
    .where('tenant_id', '=', tenant)
    .where('done_at', 'is', null);
  query =
    'recordId' in wanted
      ? query.where('record_id', '=', wanted.recordId)
      : query.where('due_on', '<=', wanted.until);
  const rows = await query.orderBy('due_on').orderBy('id').limit(200).execute();
  return rows.map((row) => ({
    id: row.id,
    recordId: row.record_id,
    areaPath: row.area_path,
    dueOn: row.due_on,
    text: row.text,
  }));
}
