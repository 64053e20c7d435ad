import type { RecordActivity } from '#contract/registers/activities.ts';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { fill } from '#locales/locale.ts';
import { planned as words } from '#locales/vi/officers/planned.ts';
import { call } from '../../../shared/api.ts';
import { FormDialog } from '../../../shared/forms/form-dialog.tsx';
import { FailureLine } from '../failure-line.tsx';
import { typedDay } from '../input/typed-values.ts';
import { useRecordCommand } from '../use-record-command.ts';

/** Takes an announcement off the residents' site. */
export function TakeBackDialog({
  record,
  one,
  what,
  onClose,
}: {
  record: RegisterRecord;
  one: RecordActivity;
  what: string;
  onClose: () => void;
}) {
  const command = useRecordCommand({
    send: (id) =>
      call('takeBackAnnouncement', {
        params: { recordId: record.id, activityId: one.id },
        body: { id, version: one.version },
      }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={fill(words.takeBackOf, { what, day: typedDay(one.happenedOn) })}
      text={words.takeBackText}
      yes={words.takeBackYes}
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      <FailureLine error={command.error} fields={[]} />
    </FormDialog>
  );
}
