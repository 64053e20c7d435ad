import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { commonPath } from '#domain/officers/actor.ts';
import { mayRead } from '#domain/registers/may-read.ts';
import { listOfficerNames } from '#modules/officers/for-modules.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { listRecordHeads } from '../record.repository.ts';
import {
  listMentions,
  listReminders,
  type RecordComment,
  type Reminder,
} from '../records/comment.repository.ts';
import type { RegisterContext } from '../register-context.ts';
import { listOwed } from './owed.repository.ts';

type OnRecord<T> = T & { readonly kind: string; readonly recordName: string };

export interface DueOfRecords {
  /** What is due within a week or past its day, soonest first. */
  readonly reminders: readonly OnRecord<Reminder>[];
  /** Comments of the last two weeks that name the officer and that they have not answered. */
  readonly mentions: readonly (OnRecord<RecordComment> & { readonly officer: string })[];
}

const aheadDays = 7;
const mentionedDays = 14;

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
    const heads = await listRecordHeads(
      trx,
      tenant,
      [...reminders, ...mentions].map(({ recordId }) => recordId),
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
    };
  });
}
