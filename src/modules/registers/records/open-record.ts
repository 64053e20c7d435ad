import { dayIn } from '#domain/calendar/day-in.ts';
import { mayIn } from '#domain/officers/actor.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { stepsFor } from '#domain/registers/steps.ts';
import { listOfficerNames, type OfficerName } from '#modules/officers/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { type Activity, listActivitiesOf } from '../activities/activity.repository.ts';
import { loggersOf } from '../activities/log-activity.ts';
import { listStanding } from '../activities/planned.repository.ts';
import { listFileRows } from '../files/file.repository.ts';
import { findRecord } from '../record.repository.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RegisterContext } from '../register-context.ts';
import { listSteps, type RecordStep } from '../steps/step.repository.ts';
import { listComments, listReminders, type RecordComment, type Reminder } from './comment.repository.ts';
import { listKeepers, mayKeep } from './list-colleagues.ts';
import { readRecord } from './read-record.ts';
import { countChildren } from './record-children.repository.ts';

export interface OpenedRecord {
  readonly record: RecordSummary;
  readonly kind: RegisterKind;
  /** Who looks after it, and whether they still can. */
  readonly keeper: { readonly name: string; readonly isHere: boolean } | null;
  readonly parent: { readonly id: string; readonly kind: string; readonly name: string } | null;
  readonly children: readonly { kind: string; living: number; all: number }[];
  readonly history: readonly (RecordStep & { target: { id: string; name: string } | null })[];
  readonly activities: readonly Activity[];
  /** What the planned ones came true by and still stands. */
  readonly standing: ReadonlySet<string>;
  readonly comments: readonly RecordComment[];
  readonly reminders: readonly Reminder[];
  readonly files: readonly { id: string; activityId: string | null; kind: string }[];
  /** Those who are named in it, by id. */
  readonly officers: ReadonlyMap<string, OfficerName>;
  readonly steps: readonly string[];
  readonly mayChange: boolean;
  readonly mayLog: boolean;
}

const shownActivities = 100;

/** A record with its life, activities and comments. @throws Failure not_found outside the officer's areas */
export async function openRecord(
  context: RegisterContext,
  { recordId }: { recordId: string },
): Promise<OpenedRecord> {
  const { clock, tenant, actor } = context;
  return readRecord(context, recordId, async (trx, record, kind) => {
    const steps = await listSteps(trx, tenant, recordId);
    const comments = await listComments(trx, tenant, recordId);
    const activities = await listActivitiesOf(trx, tenant, recordId, shownActivities);
    const officers = await listOfficerNames(trx, tenant, [
      ...steps.map(({ officerId }) => officerId),
      ...steps.flatMap(({ keeperId }) => keeperId ?? []),
      ...(record.keeperId ? [record.keeperId] : []),
      ...comments.map(({ officerId }) => officerId),
    ]);
    const opened = {
      record,
      kind,
      children: await countChildren(trx, tenant, recordId),
      activities,
      standing: await listStanding(trx, tenant, activities),
      comments,
      officers,
      keeper: record.keeperId
        ? {
            name: officers.get(record.keeperId)?.displayName ?? '',
            isHere: mayKeep(await listKeepers(trx, tenant, kind, dayIn(clock())), record.keeperId, record),
          }
        : null,
      reminders: await listReminders(trx, tenant, { recordId }),
      files: (await listFileRows(trx, tenant, recordId)).map(({ id, activity_id, kind: fileKind }) => ({
        id,
        activityId: activity_id,
        kind: fileKind,
      })),
      steps: stepsFor(kind, actor, record).map(({ key }) => key),
      mayChange: mayIn(actor, kind.keepers, record.areaPath),
      mayLog: record.living && mayIn(actor, loggersOf(kind), record.areaPath),
    };
    // what it lies under or was merged into may be another unit's: its name is told, nothing more
    await widenToCity(trx, tenant);
    return {
      ...opened,
      parent: await nameOf(trx, tenant, record.parentId),
      history: await Promise.all(
        steps.map(async (step) => ({ ...step, target: await nameOf(trx, tenant, step.targetId) })),
      ),
    };
  });
}

async function nameOf(trx: Trx, tenant: string, id: string | null) {
  const found = id === null ? undefined : await findRecord(trx, tenant, id);
  return found ? { id: found.id, kind: found.kind, name: found.name } : null;
}
