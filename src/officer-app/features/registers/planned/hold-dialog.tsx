import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecordActivity } from '#contract/registers/activities.ts';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import type { ActivityKind } from '#domain/registers/activity-kind.ts';
import { planned as words } from '#locales/vi/officers/planned.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { call } from '../../../shared/api.ts';
import { FormDialog } from '../../../shared/forms/form-dialog.tsx';
import { FailureLine } from '../failure-line.tsx';
import { typedDay } from '../input/typed-values.ts';
import { newestQuery } from '../queries.ts';
import { faultOf } from '../record-failure.ts';
import { useRecordCommand } from '../use-record-command.ts';

/** Says by which session, written down already, something planned came true. */
export function HoldDialog({
  rule,
  record,
  one,
  activities,
  onClose,
}: {
  rule: ActivityKind | undefined;
  record: RegisterRecord;
  one: RecordActivity;
  activities: readonly RecordActivity[];
  onClose: () => void;
}) {
  const kind = rule?.heldAs?.record ?? '';
  const found = useQuery({ ...newestQuery(kind, record.areaCode), enabled: kind !== '' }).data ?? [];
  const [chosen, setChosen] = useState('');
  const command = useRecordCommand({
    send: (id) =>
      call('holdPlanned', {
        params: { recordId: record.id, activityId: one.id },
        body: { id, version: one.version, heldAs: chosen },
      }),
    onDone: onClose,
  });
  const done = activities.filter(({ activity, voided }) => activity === rule?.heldAs?.activity && !voided);
  const choices = [
    ...found.map(({ id, name, openedOn }) => ({ value: id, label: `${typedDay(openedOn)} ${name}` })),
    ...done.map(({ id, happenedOn, note }) => ({
      value: id,
      label: `${typedDay(happenedOn)} ${note}`.trim(),
    })),
  ];
  return (
    <FormDialog
      title={words.choose}
      text={words.chooseText}
      yes={words.chooseYes}
      isPending={command.isPending}
      onSubmit={() => chosen && command.mutate()}
      onClose={onClose}
    >
      {choices.length === 0 ? (
        <p>{words.chooseNone}</p>
      ) : (
        <NativeSelect
          data-autofocus
          label={words.chooseLabel}
          value={chosen}
          error={faultOf(command.error, 'heldAs')}
          data={[{ value: '', label: registers.form.choose }, ...choices]}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      <FailureLine error={command.error} fields={['heldAs']} />
    </FormDialog>
  );
}
