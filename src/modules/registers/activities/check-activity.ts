import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { ActivityKind } from '#domain/registers/activity-kind.ts';
import { addressFaults } from '#domain/registers/check-addresses.ts';
import { checkValues } from '#domain/registers/check-values.ts';
import type { FieldValues } from '#domain/registers/field-values.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { Failure } from '#platform/failure.ts';
import type { RecordSummary } from '../record-row.ts';

/** An activity as it is said and as it stands once it was looked at. */
interface Said {
  readonly on: PlainDate;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly note: string;
}

/**
 * Fields, note and day of an activity, cleaned and checked together.
 * @throws Failure invalid with a sentence for each field
 */
export function checkActivity(
  { kind, record, rule }: { kind: RegisterKind; record: RecordSummary; rule: ActivityKind },
  said: Said,
): { fields: FieldValues; note: string } {
  const note = said.note.normalize('NFC').trim();
  const read = checkValues(rule.fields, said.fields);
  const faults = {
    ...('faults' in read && read.faults),
    ...addressFaults(kind, 'values' in read ? read.values : {}, { note }),
    ...(said.on < record.openedOn && { on: 'dayBeforeFounding' }),
  };
  if ('faults' in read || Object.keys(faults).length > 0) throw new Failure('invalid', faults);
  return { fields: read.values, note };
}
