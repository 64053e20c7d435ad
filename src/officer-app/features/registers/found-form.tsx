import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { RegisterRecord } from '#contract/registers.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { dayField, dayOfFields } from '#domain/registers/record-day.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { registers as words } from '#locales/vi/officers-registers.ts';
import { call } from '../../shared/api.ts';
import { capital } from '../../shared/area-options.ts';
import { myAreasQuery } from '../../shared/area-queries.ts';
import { FailureLine } from './failure-line.tsx';
import { FieldInput } from './field-input.tsx';
import { useDraft } from './kept-draft.ts';
import { ParentPicker } from './parent-picker.tsx';
import { faultOf } from './record-failure.ts';
import classes from './registers.module.css';
import { dayTyped, type Typed, valuesTyped } from './typed-values.ts';
import { useRecordCommand } from './use-record-command.ts';
import type { Aims } from './value-words.ts';

interface Draft {
  readonly area: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly day: string;
  readonly tags: readonly string[];
  readonly typed: Typed;
}

/** The form of a new record of any kind; what is typed stays on this machine until it was sent. */
export function FoundForm({
  kind,
  kinds,
  aims,
  parent,
  onFounded,
}: {
  kind: RegisterKind;
  kinds: readonly RegisterKind[];
  aims: Aims;
  parent: string | undefined;
  onFounded: (record: RegisterRecord) => void;
}) {
  const areas = useQuery(myAreasQuery).data;
  const [draft, setDraft, dropDraft, isOld] = useDraft<Draft>(`found.${kind.key}.${parent ?? ''}`, {
    area: '',
    parentId: parent ?? null,
    name: '',
    day: formatDay(dayIn(new Date())),
    tags: [],
    typed: {},
  });
  const places = [
    ...(kind.place === 'commune' || !areas?.city ? [] : [{ value: areas.city.code, label: words.form.city }]),
    ...(kind.place === 'city'
      ? []
      : (areas?.communes ?? []).map(({ code, name }) => ({ value: code, label: capital(name) }))),
  ];
  const area = draft.area || (places.length === 1 ? (places[0]?.value ?? '') : '');
  const fields = valuesTyped(kind.fields, draft.typed);
  const ownDay = dayField(kind);
  const command = useRecordCommand({
    send: (id) =>
      call('foundRecord', {
        body: {
          id,
          kind: kind.key,
          areaCode: area,
          parentId: draft.parentId,
          name: draft.name,
          on: (dayOfFields(kind, fields) ?? dayTyped(draft.day)) as PlainDate,
          tags: [...draft.tags],
          fields,
        },
      }),
    onDone: (record) => {
      dropDraft();
      onFounded(record);
    },
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!command.isPending) command.mutate();
  };
  const shownFields = ['name', 'on', 'areaCode', 'parentId', ...kind.fields.map(({ key }) => key)];
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {isOld && (
        <p className={classes.hint}>
          {words.form.draft}{' '}
          <button type="button" className={classes.link} onClick={dropDraft}>
            {words.form.dropDraft}
          </button>
        </p>
      )}
      <TextInput
        label={words.form.name}
        value={draft.name}
        error={faultOf(command.error, 'name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      {places.length > 1 && (
        <NativeSelect
          label={words.form.area}
          value={area}
          error={faultOf(command.error, 'areaCode')}
          data={[{ value: '', label: words.form.choose }, ...places]}
          onChange={(event) => change({ area: event.currentTarget.value })}
        />
      )}
      {kind.under.length > 0 && (
        <ParentPicker
          kinds={kinds.filter(({ key }) => kind.under.includes(key))}
          mayBeNone={kind.mayStandAlone}
          value={draft.parentId}
          error={faultOf(command.error, 'parentId')}
          onChange={(parentId) => change({ parentId })}
        />
      )}
      {!ownDay && (
        <TextInput
          label={words.form.on}
          description={words.form.dayHint}
          inputMode="numeric"
          value={draft.day}
          error={faultOf(command.error, 'on')}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
      )}
      {kind.fields.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          aims={aims}
          value={draft.typed[field.key]}
          error={
            faultOf(command.error, field.key) ?? (field === ownDay ? faultOf(command.error, 'on') : undefined)
          }
          onChange={(value) => change({ typed: { ...draft.typed, [field.key]: value } })}
        />
      ))}
      {kind.tags.length > 0 && (
        <Checkbox.Group
          label={`${words.form.tags} ${words.form.optional}`}
          value={[...draft.tags]}
          onChange={(tags) => change({ tags })}
        >
          <div className="row">
            {kind.tags.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <FailureLine error={command.error} fields={shownFields} />
      <div className={classes.buttons}>
        <Button type="submit" loading={command.isPending}>
          {words.form.save}
        </Button>
      </div>
    </form>
  );
}
