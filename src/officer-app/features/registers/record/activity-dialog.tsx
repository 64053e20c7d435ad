import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { RecordActivity, RegisterRecord } from '#contract/registers.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { registers as words } from '#locales/vi/officers-registers.ts';
import { call } from '../../../shared/api.ts';
import { FormDialog } from '../../../shared/form-dialog.tsx';
import { FailureLine } from '../failure-line.tsx';
import { FieldInput } from '../input/field-input.tsx';
import { useDraft } from '../input/kept-draft.ts';
import { dayTyped, type Typed, typedDay, typedValues, valuesTyped } from '../input/typed-values.ts';
import type { Aims } from '../input/value-words.ts';
import { faultOf } from '../record-failure.ts';
import { useRecordCommand } from '../use-record-command.ts';

interface Draft {
  readonly activity: string;
  readonly day: string;
  readonly note: string;
  readonly typed: Typed;
}

/** Writes down what was done, or corrects it; what is typed stays on this machine until it was sent. */
export function ActivityDialog({
  kind,
  record,
  aims,
  changed,
  onClose,
}: {
  kind: RegisterKind;
  record: RegisterRecord;
  aims: Aims;
  changed: RecordActivity | undefined;
  onClose: () => void;
}) {
  const [draft, setDraft, dropDraft] = useDraft<Draft>(
    `activity.${changed?.id ?? record.id}`,
    changed ? draftOf(kind, changed) : newDraft(kind),
  );
  const rule = kind.activities.find(({ key }) => key === draft.activity) ?? kind.activities[0];
  const fields = rule?.fields ?? [];
  const command = useRecordCommand({
    send: (id) => {
      const said = {
        id,
        on: dayTyped(draft.day) as PlainDate,
        fields: valuesTyped(fields, draft.typed),
        note: draft.note,
      };
      return changed
        ? call('changeActivity', {
            params: { recordId: record.id, activityId: changed.id },
            body: { ...said, version: changed.version },
          })
        : call('logActivity', {
            params: { recordId: record.id },
            body: { ...said, activity: rule?.key ?? '' },
          });
    },
    onDone: () => {
      dropDraft();
      onClose();
    },
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <FormDialog
      title={words.activity.log}
      yes={words.form.save}
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      {!changed && kind.activities.length > 1 && (
        <NativeSelect
          label={words.activity.kind}
          value={rule?.key ?? ''}
          data={kind.activities.map(({ key, label }) => ({ value: key, label }))}
          onChange={(event) => change({ activity: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={words.activity.on}
        inputMode="numeric"
        value={draft.day}
        error={faultOf(command.error, 'on')}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      {fields.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          aims={aims}
          value={draft.typed[field.key]}
          error={faultOf(command.error, field.key)}
          onChange={(value) => change({ typed: { ...draft.typed, [field.key]: value } })}
        />
      ))}
      <Textarea
        label={`${words.activity.note} ${words.form.optional}`}
        autosize
        minRows={2}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <FailureLine error={command.error} fields={['on', ...fields.map(({ key }) => key)]} />
    </FormDialog>
  );
}

const newDraft = (kind: RegisterKind): Draft => ({
  activity: kind.activities[0]?.key ?? '',
  day: formatDay(dayIn(new Date())),
  note: '',
  typed: {},
});

function draftOf(kind: RegisterKind, changed: RecordActivity): Draft {
  const fields = kind.activities.find(({ key }) => key === changed.activity)?.fields ?? [];
  const values = Object.fromEntries(
    Object.entries(changed.fields).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
  return {
    activity: changed.activity,
    day: typedDay(changed.happenedOn),
    note: changed.note,
    typed: typedValues(fields, values),
  };
}
