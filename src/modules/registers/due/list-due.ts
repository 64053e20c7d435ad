import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import { commonPath, mayIn } from '#domain/officers/actor.ts';
import { mayRead } from '#domain/registers/may-read.ts';
import { plannedName } from '#domain/registers/planned-name.ts';
import { listOfficerNames } from '#modules/officers/for-modules.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { Activity } from '../activities/activity.repository.ts';
import { loggersOf } from '../activities/log-activity.ts';
import { listRecordHeads } from '../record.repository.ts';
import {
  listMentions,
  listReminders,
  type RecordComment,
  type Reminder,
} from '../records/comment.repository.ts';
import type { Kinds, RegisterContext } from '../register-context.ts';
import { listOpenPlanned } from './open-planned.repository.ts';
import { listOwed } from './owed.repository.ts';

type OnRecord<T> = T & { readonly kind: string; readonly recordName: string };

export interface DueOfRecords {
  /** What is due within a week or past its day, soonest first. */
  readonly reminders: readonly OnRecord<Reminder>[];
  /** Comments of the last two weeks that name the officer and that they have not answered. */
  readonly mentions: readonly (OnRecord<RecordComment> & { readonly officer: string })[];
  /** What the officer's own units planned for the coming week, or for a day past of which nobody wrote what became. */
  readonly planned: readonly OnRecord<DuePlanned>[];
}

/** Something planned whose day comes or is over. */
export interface DuePlanned extends Activity {
  /** What it is called. */
  readonly what: string;
  /** The kind of record by which it comes true; null where an activity of the same record does. */
  readonly heldKind: string | null;
}

const aheadDays = 7;
const mentionedDays = 14;
const shownPlanned = 50;

/** What waits for the officer in the registers: the part of "Việc hôm nay" that is theirs. */
export async function listDue(context: RegisterContext): Promise<DueOfRecords> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(actor.roles.map(({ areaPath }) => areaPath));
  if (!path) throw new Failure('not_found');
  const kinds = await context.kinds();
  const now = clock();
  return readInScope(db, { tenant, path }, async (trx) => {
    const until = addDays(dayIn(now), aheadDays);
    const reminders = [
      ...(await listReminders(trx, tenant, { until })),
      ...(await listOwed(trx, tenant, [...kinds.values()], until)),
    ].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    const since = new Date(now.getTime() - mentionedDays * 86_400_000);
    const mentions = await listMentions(trx, tenant, actor.id, since);
    const planned = await openPlanned(trx, context, kinds, until);
    const heads = await listRecordHeads(
      trx,
      tenant,
      [...reminders, ...mentions, ...planned].map(({ recordId }) => recordId),
    );
    const onRecord = <T extends { recordId: string; areaPath: string }>(one: T): OnRecord<T>[] => {
      const head = heads.get(one.recordId);
      const kind = kinds.get(head?.kind ?? '');
      if (!head || !kind || !mayRead(actor, kind, { ...one, keeperId: head.keeperId })) return [];
      return [{ ...one, kind: kind.key, recordName: head.name }];
    };
    const names = await listOfficerNames(
      trx,
      tenant,
      mentions.map(({ officerId }) => officerId),
    );
    return {
      reminders: reminders.flatMap(onRecord),
      mentions: mentions
        .flatMap(onRecord)
        .map((one) => ({ ...one, officer: names.get(one.officerId)?.displayName ?? '' })),
      planned: planned.flatMap(onRecord),
    };
  });
}

/** Of the units whose officer may write what became of it; the city is not told of its communes' sessions. */
async function openPlanned(
  trx: Trx,
  { tenant, actor }: RegisterContext,
  kinds: Kinds,
  until: PlainDate,
): Promise<DuePlanned[]> {
  const activities = [...kinds.values()].flatMap((kind) =>
    kind.activities.flatMap(({ key, heldAs }) => (heldAs ? [{ kind: kind.key, activity: key }] : [])),
  );
  const paths = [...new Set(actor.roles.map(({ areaPath }) => areaPath))];
  const open = await listOpenPlanned(trx, tenant, { paths, activities, until, limit: shownPlanned });
  return open.flatMap((one) => {
    const kind = kinds.get(one.kind);
    const rule = kind?.activities.find(({ key }) => key === one.activity);
    if (!kind || !rule || !mayIn(actor, loggersOf(kind), one.areaPath)) return [];
    return [{ ...one, what: plannedName(rule, one.fields), heldKind: rule.heldAs?.record ?? null }];
  });
}
