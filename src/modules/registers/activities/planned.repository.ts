import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type Activity, toActivity } from './activity.repository.ts';

/** Activities of the scope on some days, by day: the calendar. What was planned and cancelled is among them. */
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
    .where((is) => is.or([is('voided_at', 'is', null), is('planned_on', 'is not', null)]));
  if (wanted.areaCode) query = query.where('area_code', '=', wanted.areaCode);
  const rows = await query.orderBy('happened_on').orderBy('id').limit(wanted.limit).execute();
  return rows.map(toActivity);
}

/** What is planned under some records, by day, cancelled ones too. */
export async function listPlanned(
  trx: Trx,
  tenant: string,
  wanted: { recordIds: readonly string[]; activities: readonly string[] },
): Promise<Activity[]> {
  if (wanted.recordIds.length === 0 || wanted.activities.length === 0) return [];
  const rows = await trx
    .selectFrom('activities')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('record_id', 'in', [...wanted.recordIds])
    .where('activity', 'in', [...wanted.activities])
    .orderBy('happened_on')
    .orderBy('id')
    .execute();
  return rows.map(toActivity);
}

/** What is planned, as other capabilities name it: its plan, its day, and the record by which it was held. */
export type Planned = Pick<Activity, 'recordId' | 'happenedOn' | 'heldRecordId'>;

/** Something planned of the scope. */
export async function findPlanned(trx: Trx, tenant: string, id: string): Promise<Planned | null> {
  const row = await trx
    .selectFrom('activities')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toActivity(row) : null;
}

/** Those that follow an occurrence of its series and were not cancelled, held ones too: locked. */
export async function lockFollowing(trx: Trx, tenant: string, one: Activity): Promise<Activity[]> {
  if (one.seriesId === null) return [];
  const rows = await trx
    .selectFrom('activities')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('series_id', '=', one.seriesId)
    .where('record_id', '=', one.recordId)
    .where('happened_on', '>=', one.happenedOn)
    .where('voided_at', 'is', null)
    .where('id', '<>', one.id)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toActivity);
}

/** Records and activities by which something came true that still stand: the records living, the activities not voided. */
export async function listStanding(
  trx: Trx,
  tenant: string,
  planned: readonly Activity[],
): Promise<ReadonlySet<string>> {
  const recordIds = planned.flatMap(({ heldRecordId }) => heldRecordId ?? []);
  const activityIds = planned.flatMap(({ heldActivityId }) => heldActivityId ?? []);
  const records =
    recordIds.length === 0
      ? []
      : await trx
          .selectFrom('records')
          .select('id')
          .where('tenant_id', '=', tenant)
          .where('id', 'in', recordIds)
          .where('living', '=', true)
          .execute();
  const activities =
    activityIds.length === 0
      ? []
      : await trx
          .selectFrom('activities')
          .select('id')
          .where('tenant_id', '=', tenant)
          .where('id', 'in', activityIds)
          .where('voided_at', 'is', null)
          .execute();
  return new Set([...records, ...activities].map(({ id }) => id));
}

/** Whether a record or an activity is already that by which something else came true. */
export async function holdsAnother(trx: Trx, tenant: string, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('activities')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('voided_at', 'is', null)
    .where((is) => is.or([is('held_record_id', '=', id), is('held_activity_id', '=', id)]))
    .executeTakeFirst();
  return row !== undefined;
}
