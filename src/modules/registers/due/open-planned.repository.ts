import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type Activity, toActivity } from '../activities/activity.repository.ts';

/**
 * What is planned at some units until a day and came true by nothing that still stands, soonest first. Of more than
 * `limit` the latest are told.
 * @param paths area paths of the units themselves, not of what lies under them
 * @param activities kinds of what is planned that come true
 */
export async function listOpenPlanned(
  trx: Trx,
  tenant: string,
  wanted: {
    paths: readonly string[];
    activities: readonly { readonly kind: string; readonly activity: string }[];
    until: PlainDate;
    limit: number;
  },
): Promise<Activity[]> {
  if (wanted.activities.length === 0) return [];
  const rows = await trx
    .selectFrom('activities as a')
    .innerJoin('records as plan', (join) =>
      join.onRef('plan.tenant_id', '=', 'a.tenant_id').onRef('plan.id', '=', 'a.record_id'),
    )
    .leftJoin('records as session', (join) =>
      join.onRef('session.tenant_id', '=', 'a.tenant_id').onRef('session.id', '=', 'a.held_record_id'),
    )
    .leftJoin('activities as done', (join) =>
      join.onRef('done.tenant_id', '=', 'a.tenant_id').onRef('done.id', '=', 'a.held_activity_id'),
    )
    .selectAll('a')
    .where('a.tenant_id', '=', tenant)
    .where('a.area_path', 'in', [...wanted.paths])
    .where('a.planned_on', 'is not', null)
    .where('a.voided_at', 'is', null)
    .where('a.happened_on', '<=', wanted.until)
    .where('plan.living', '=', true)
    .where((is) => is.or([is('session.id', 'is', null), is('session.living', '=', false)]))
    .where((is) => is.or([is('done.id', 'is', null), is('done.voided_at', 'is not', null)]))
    .where((is) =>
      is.or(
        wanted.activities.map(({ kind, activity }) =>
          is.and([is('a.kind', '=', kind), is('a.activity', '=', activity)]),
        ),
      ),
    )
    .orderBy('a.happened_on', 'desc')
    .orderBy('a.id')
    .limit(wanted.limit)
    .execute();
  return rows.map(toActivity).reverse();
}
