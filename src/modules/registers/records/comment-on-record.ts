import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { Failure } from '#platform/failure.ts';
import { loggersOf } from '../activities/log-activity.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RegisterContext } from '../register-context.ts';
import { writeRecord } from '../write-record.ts';
import { endReminder, insertComment, insertReminder } from './comment.repository.ts';
import { readersOf } from './list-colleagues.ts';

type On = { readonly id: string; readonly recordId: string };

function cleanWords(text: string): string {
  const clean = text.normalize('NFC').trim();
  if (clean === '') throw new Failure('invalid', { text: 'textRequired' });
  return clean;
}

/** Writes a comment on a record; who is named in it must read the record. @throws Failure not_found, not_allowed, invalid */
export function commentOnRecord(
  context: RegisterContext,
  command: On & { text: string; mentioned: readonly string[] },
): Promise<RecordSummary> {
  const { tenant, actor } = context;
  const text = cleanWords(command.text);
  return writeRecord(context, { ...command, version: null }, loggersOf, ({ record, kind, now }) => ({
    verb: 'comment',
    change: {},
    on: dayIn(now),
    also: async (trx) => {
      const { id: recordId, areaPath } = record;
      if (command.mentioned.length > 0) {
        const readers = (await readersOf(trx, tenant, kind, record, dayIn(now))).map(({ id }) => id);
        if (!command.mentioned.every((id) => readers.includes(id))) {
          throw new Failure('invalid', { mentioned: 'mentionUnknown' });
        }
      }
      await insertComment(trx, tenant, {
        id: command.id,
        recordId,
        areaPath,
        text,
        mentioned: command.mentioned,
        officerId: actor.id,
        writtenAt: now,
      });
      return undefined;
    },
  }));
}

/** Puts a day on which something is due into "Việc hôm nay". @throws Failure not_found, not_allowed, invalid */
export function remindOfRecord(
  context: RegisterContext,
  command: On & { text: string; dueOn: PlainDate },
): Promise<RecordSummary> {
  const { tenant, actor } = context;
  const text = cleanWords(command.text);
  return writeRecord(context, { ...command, version: null }, loggersOf, ({ record, now }) => ({
    verb: 'remind',
    change: {},
    on: dayIn(now),
    details: { due: command.dueOn },
    also: async (trx) => {
      const { id: recordId, areaPath } = record;
      await insertReminder(trx, tenant, {
        id: command.id,
        recordId,
        areaPath,
        dueOn: command.dueOn,
        text,
        officerId: actor.id,
      });
      return undefined;
    },
  }));
}

/** Ends a reminder. @throws Failure not_found, not_allowed, conflict when it is done already */
export function endRecordReminder(
  context: RegisterContext,
  command: On & { reminderId: string },
): Promise<RecordSummary> {
  return writeRecord(context, { ...command, version: null }, loggersOf, ({ now }) => ({
    verb: 'end_reminder',
    change: {},
    on: dayIn(now),
    details: { reminder: command.reminderId },
    also: async (trx) => {
      if (!(await endReminder(trx, context.tenant, command, now))) throw new Failure('conflict');
      return undefined;
    },
  }));
}
