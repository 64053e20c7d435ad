import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { FieldValues } from '#domain/registers/field-values.ts';
import type { Standing } from '#domain/registers/standing.ts';
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
};

const toActivity = (row: Row): Activity => ({
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
});

export async function insertActivity(trx: Trx, tenant: string, one: Activity): Promise<void> {
  await trx
    .insertInto('activities')
    .values({
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
    })
    .execute();
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

/** Activities of the scope on some days, by day: the calendar. */
export async function listActivitiesBetween(
  trx: Trx,
  tenant: string,
  wanted: {
    from: PlainDate;
    to: PlainDate;
    kinds: readonly string[];
    areaCode?: string | undefined;
    limit: number;
  },
): Promise<Activity[]> {
  let query = trx
    .selectFrom('activities')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('happened_on', '>=', wanted.from)
    .where('happened_on', '<=', wanted.to)
    .where('kind', 'in', [...wanted.kinds])
    .where('voided_at', 'is', null);
  if (wanted.areaCode) query = query.where('area_code', '=', wanted.areaCode);
  const rows = await query.orderBy('happened_on').orderBy('id').limit(wanted.limit).execute();
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
