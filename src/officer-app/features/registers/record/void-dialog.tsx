import type { RecordActivity } from '#contract/registers/activities.ts';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { call } from '../../../shared/api.ts';
import { FormDialog } from '../../../shared/forms/form-dialog.tsx';
import { FailureLine } from '../failure-line.tsx';
import { useRecordCommand } from '../use-record-command.ts';

/** Says what voiding does before it is done. */
export function VoidDialog({
  record,
  activity,
  title,
  onClose,
}: {
  record: RegisterRecord;
  activity: RecordActivity;
  title: string;
  onClose: () => void;
}) {
  const command = useRecordCommand({
    send: (id) =>
      call('voidActivity', {
        params: { recordId: record.id, activityId: activity.id },
        body: { id, version: activity.version },
      }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={title}
      yes={words.activity.voidYes}
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      <p>{words.activity.voidText}</p>
      <FailureLine error={command.error} fields={[]} />
    </FormDialog>
  );
}
