import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { FieldValues } from '#domain/registers/field-values.ts';
import type { Standing } from '#domain/registers/standing.ts';
import { batches } from '#platform/database/batches.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** What was done under a record. */
export interface Activity {
  readonly id: string;
  readonly recordId: string;
  /** Kind of the record. */
  readonly kind: string;
  readonly activity: string;
  readonly areaCode: string;
  readonly areaPath: string;
  readonly happenedOn: PlainDate;
  readonly fields: FieldValues;
  readonly note: string;
  readonly stands: readonly Standing[];
  readonly version: number;
  readonly officerId: string;
  readonly recordedAt: Date;
  readonly voidedAt: Date | null;
  readonly voidReason: string | null;
  /** The command that planned it together with others. */
  readonly seriesId: string | null;
  /** Of what is planned: the day first told. */
  readonly plannedOn: PlainDate | null;
  /** Of what is planned: by what it came true. */
  readonly heldRecordId: string | null;
  readonly heldActivityId: string | null;
  /** Whether everybody may read of it. */
  readonly announced: boolean;
}

type Row = {
  id: string;
  record_id: string;
  kind: string;
  activity: string;
  area_code: string;
  area_path: string;
  happened_on: PlainDate;
  fields: unknown;
  note: string;
  stands: unknown;
  version: number;
  officer_id: string;
  recorded_at: Date;
  voided_at: Date | null;
  void_reason: string | null;
  series_id: string | null;
  planned_on: PlainDate | null;
  held_record_id: string | null;
  held_activity_id: string | null;
  announced: boolean;
};

export const toActivity = (row: Row): Activity => ({
  id: row.id,
  recordId: row.record_id,
  kind: row.kind,
  activity: row.activity,
  areaCode: row.area_code,
  areaPath: row.area_path,
  happenedOn: row.happened_on,
  fields: row.fields as FieldValues,
  note: row.note,
  stands: row.stands as Standing[],
  version: row.version,
  officerId: row.officer_id,
  recordedAt: row.recorded_at,
  voidedAt: row.voided_at,
  voidReason: row.void_reason,
  seriesId: row.series_id,
  plannedOn: row.planned_on,
  heldRecordId: row.held_record_id,
  heldActivityId: row.held_activity_id,
  announced: row.announced,
});

export async function insertActivities(trx: Trx, tenant: string, some: readonly Activity[]): Promise<void> {
  const rows = some.map((one) => ({
    tenant_id: tenant,
    id: one.id,
    record_id: one.recordId,
    kind: one.kind,
    activity: one.activity,
    area_code: one.areaCode,
    area_path: one.areaPath,
    happened_on: one.happenedOn,
    fields: JSON.stringify(one.fields),
    note: one.note,
    stands: JSON.stringify(one.stands),
    version: one.version,
    officer_id: one.officerId,
    recorded_at: one.recordedAt,
    voided_at: one.voidedAt,
    void_reason: one.voidReason,
    series_id: one.seriesId,
    planned_on: one.plannedOn,
    held_record_id: one.heldRecordId,
    held_activity_id: one.heldActivityId,
    announced: one.announced,
  }));
  for (const batch of batches(rows)) await trx.insertInto('activities').values(batch).execute();
}

/** Writes a changed activity, one version further. */
export async function updateActivity(trx: Trx, tenant: string, one: Activity): Promise<void> {
  await trx
    .updateTable('activities')
    .set({
      happened_on: one.happenedOn,
      fields: JSON.stringify(one.fields),
      note: one.note,
      stands: JSON.stringify(one.stands),
      version: one.version + 1,
      voided_at: one.voidedAt,
      void_reason: one.voidReason,
      held_record_id: one.heldRecordId,
      held_activity_id: one.heldActivityId,
      announced: one.announced,
    })
    .where('tenant_id', '=', tenant)
    .where('id', '=', one.id)
    .execute();
}

/** An activity of a record, locked. */
export async function lockActivity(
  trx: Trx,
  tenant: string,
  { recordId, activityId }: { recordId: string; activityId: string },
): Promise<Activity | undefined> {
  const row = await trx
    .selectFrom('activities')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', recordId)
    .where('id', '=', activityId)
    .forUpdate()
    .executeTakeFirst();
  return row && toActivity(row);
}

/** The newest activities of a record, voided ones too. */
export async function listActivitiesOf(
  trx: Trx,
  tenant: string,
  recordId: string,
  limit: number,
): Promise<Activity[]> {
  const rows = await trx
    .selectFrom('activities')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', recordId)
    .orderBy('happened_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toActivity);
}

/** The last day on which something that shows life was done under a record. */
export async function lastActivityOn(
  trx: Trx,
  tenant: string,
  recordId: string,
  lifeSigns: readonly string[],
): Promise<PlainDate | null> {
  if (lifeSigns.length === 0) return null;
  const row = await trx
    .selectFrom('activities')
    .select('happened_on')
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', recordId)
    .where('voided_at', 'is', null)
    .where('activity', 'in', [...lifeSigns])
    .orderBy('happened_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? row.happened_on : null;
}
