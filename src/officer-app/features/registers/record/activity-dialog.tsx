import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { RecordActivity } from '#contract/registers/activities.ts';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import type { ActivityKind, HeldRule } from '#domain/registers/activity-kind.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { call } from '../../../shared/api.ts';
import { FormDialog } from '../../../shared/forms/form-dialog.tsx';
import { FailureLine } from '../failure-line.tsx';
import { FieldInput } from '../input/field-input.tsx';
import { useDraft } from '../input/kept-draft.ts';
import { dayPlanned, dayTyped, valuesTyped } from '../input/typed-values.ts';
import type { Aims } from '../input/value-words.ts';
import { RepeatInput } from '../planned/repeat-input.tsx';
import { faultOf } from '../record-failure.ts';
import { useRecordCommand } from '../use-record-command.ts';
import { withFaultsOf } from '../with-faults-of.ts';
import { ActivityDraft, activityDraft } from './activity-draft.ts';

/**
 * Writes down what was done, plans it, or corrects it; what is typed stays on this machine until it was sent. What
 * `holds` something planned says so once it is written.
 */
export function ActivityDialog({
  title,
  rules,
  record,
  aims,
  changed,
  holds,
  heldAs,
  onClose,
}: {
  title: string;
  /** The activities among which one chooses. */
  rules: readonly ActivityKind[];
  record: RegisterRecord;
  aims: Aims;
  changed?: RecordActivity;
  holds?: RecordActivity;
  heldAs?: HeldRule | undefined;
  onClose: () => void;
}) {
  const [draft, setDraft, dropDraft] = useDraft(
    `activity.${holds?.id ?? changed?.id ?? `${record.id}.${rules[0]?.key}`}`,
    ActivityDraft,
    activityDraft(rules, { changed, holds, heldAs }),
  );
  const rule = rules.find(({ key }) => key === draft.activity) ?? rules[0];
  const fields = rule?.fields ?? [];
  const read = (day: string) => (rule?.ahead ? dayPlanned(day) : dayTyped(day));
  const { every, until } = draft.repeat;
  const [holdId] = useState(() => uuidv7());
  const command = useRecordCommand({
    send: async (id) => {
      const values = valuesTyped(fields, draft.typed);
      const said = { id, on: read(draft.day), fields: values, note: draft.note };
      const params = { recordId: record.id };
      const tell = (error: unknown) => {
        throw withFaultsOf(error, fields, values);
      };
      if (changed) {
        const body = { ...said, version: changed.version };
        return call('changeActivity', { params: { ...params, activityId: changed.id }, body }).catch(tell);
      }
      const repeat = rule?.ahead && every !== 'none' ? { every, until: read(until) } : null;
      const logged = await call('logActivity', {
        params,
        body: { ...said, repeat, activity: rule?.key ?? '' },
      }).catch(tell);
      if (!holds) return logged;
      return call('holdPlanned', {
        params: { ...params, activityId: holds.id },
        body: { id: holdId, version: holds.version, heldAs: id },
      });
    },
    onDone: () => {
      dropDraft();
      onClose();
    },
  });
  const change = (part: Partial<ActivityDraft>) => setDraft({ ...draft, ...part });
  return (
    <FormDialog
      title={title}
      yes={words.form.save}
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      {!changed && rules.length > 1 && (
        <NativeSelect
          label={words.activity.kind}
          value={rule?.key ?? ''}
          data={rules.map(({ key, label }) => ({ value: key, label }))}
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
      {rule?.ahead && !changed && (
        <RepeatInput
          value={draft.repeat}
          error={faultOf(command.error, 'until') ?? faultOf(command.error, 'repeat.until')}
          onChange={(repeat) => change({ repeat })}
        />
      )}
      <Textarea
        label={`${words.activity.note} ${words.form.optional}`}
        autosize
        minRows={2}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <FailureLine
        error={command.error}
        fields={['on', 'until', 'repeat.until', ...fields.map(({ key }) => key)]}
      />
    </FormDialog>
  );
}
