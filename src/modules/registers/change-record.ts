import type { ChangeRecord } from '#contract/registers.ts';
import { checkValues } from '#domain/registers/check-values.ts';
import { Failure } from '#platform/failure.ts';
import { cleanName } from './clean-name.ts';
import type { RecordSummary } from './record.repository.ts';
import type { RegisterContext } from './register-context.ts';
import { writeRecord } from './write-record.ts';

/**
 * Changes name, fields and tags of a record from a day on; what it counts follows.
 * @throws Failure not_found, not_allowed, conflict, invalid with a sentence for each field
 */
export function changeRecord(
  context: RegisterContext,
  command: ChangeRecord & { recordId: string },
): Promise<RecordSummary> {
  return writeRecord(
    context,
    command,
    ({ keepers }) => keepers,
    ({ kind }) => {
      const name = cleanName(command.name);
      const read = checkValues(kind.fields, command.fields);
      if ('faults' in read) throw new Failure('invalid', read.faults);
      if (command.tags.some((tag) => !kind.tags.some(({ value }) => value === tag))) {
        throw new Failure('invalid', { tags: 'tagUnknown' });
      }
      return {
        verb: 'change',
        change: { name, fields: read.values, tags: command.tags },
        on: command.on,
      };
    },
  );
}
