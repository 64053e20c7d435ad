import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { call } from '../../../shared/api.ts';
import { FormDialog } from '../../../shared/forms/form-dialog.tsx';
import { FailureLine } from '../failure-line.tsx';
import { FieldInput } from '../input/field-input.tsx';
import { dayTyped, knownValues, type Typed, typedValues, valuesTyped } from '../input/typed-values.ts';
import type { Aims } from '../input/value-words.ts';
import { faultOf } from '../record-failure.ts';
import { useRecordCommand } from '../use-record-command.ts';
import { withFaultsOf } from '../with-faults-of.ts';

/** Changes name, fields and tags of a record from a day on. */
export function ChangeDialog({
  kind,
  record,
  aims,
  onClose,
}: {
  kind: RegisterKind;
  record: RegisterRecord;
  aims: Aims;
  onClose: () => void;
}) {
  const [name, setName] = useState(record.name);
  const [day, setDay] = useState(() => formatDay(dayIn(new Date())));
  const [tags, setTags] = useState<readonly string[]>(record.tags);
  const [typed, setTyped] = useState<Typed>(() => typedValues(kind.fields, knownValues(record)));
  const command = useRecordCommand({
    send: (id) => {
      const fields = valuesTyped(kind.fields, typed);
      return call('changeRecord', {
        params: { recordId: record.id },
        body: {
          id,
          version: record.version,
          name,
          on: dayTyped(day) as PlainDate,
          tags: [...tags],
          fields,
        },
      }).catch((error: unknown) => {
        throw withFaultsOf(error, kind.fields, fields);
      });
    },
    onDone: onClose,
  });
  return (
    <FormDialog
      title={words.form.change}
      yes={words.form.save}
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      <TextInput
        label={kind.naming?.label ?? words.form.name}
        description={kind.naming?.hint}
        value={name}
        error={faultOf(command.error, 'name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={words.form.changeOn}
        description={words.form.dayHint}
        inputMode="numeric"
        value={day}
        error={faultOf(command.error, 'on')}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      {kind.fields.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          aims={aims}
          value={typed[field.key]}
          error={faultOf(command.error, field.key)}
          onChange={(value) => setTyped({ ...typed, [field.key]: value })}
        />
      ))}
      {kind.tags.length > 0 && (
        <Checkbox.Group label={words.form.tags} value={[...tags]} onChange={setTags}>
          <div className="row">
            {kind.tags.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <FailureLine error={command.error} fields={['name', 'on', ...kind.fields.map(({ key }) => key)]} />
    </FormDialog>
  );
}
