import type { ChangeRecord } from '#contract/registers/registers.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RegisterContext } from '../register-context.ts';
import { writeRecord } from '../write-record.ts';
import { checkSaid } from './check-said.ts';

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
      const { name, fields } = checkSaid(kind, command);
      return {
        verb: 'change',
        change: { name, fields, tags: command.tags },
        on: command.on,
      };
    },
  );
}
