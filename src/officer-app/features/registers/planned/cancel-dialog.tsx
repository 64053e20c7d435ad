import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { RecordActivity } from '#contract/registers/activities.ts';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { fill } from '#locales/locale.ts';
import { planned as words } from '#locales/vi/officers/planned.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { call } from '../../../shared/api.ts';
import { FormDialog } from '../../../shared/forms/form-dialog.tsx';
import { FailureLine } from '../failure-line.tsx';
import { typedDay } from '../input/typed-values.ts';
import { useRecordCommand } from '../use-record-command.ts';

/** Cancels what was planned, one of a series alone or with those that follow. */
export function CancelDialog({
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
  const [reason, setReason] = useState('');
  const [andFollowing, setFollowing] = useState(false);
  const command = useRecordCommand({
    send: (id) =>
      call('voidActivity', {
        params: { recordId: record.id, activityId: one.id },
        body: { id, version: one.version, reason, andFollowing },
      }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={fill(words.cancelOf, { what, day: typedDay(one.happenedOn) })}
      yes={words.cancelYes}
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      <p>
        {words.cancelText} {one.announced && words.cancelPublic}
      </p>
      <Textarea
        data-autofocus
        label={`${words.cancelReason} ${registers.form.optional}`}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {one.seriesId && (
        <Checkbox
          label={words.cancelFollowing}
          checked={andFollowing}
          onChange={(event) => setFollowing(event.currentTarget.checked)}
        />
      )}
      <FailureLine error={command.error} fields={[]} />
    </FormDialog>
  );
}
