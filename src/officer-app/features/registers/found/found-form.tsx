import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { dayField } from '#domain/registers/record-day.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { myAreasQuery } from '../../../shared/area/area-queries.ts';
import { FailureLine } from '../failure-line.tsx';
import { FieldInput } from '../input/field-input.tsx';
import { useDraft } from '../input/kept-draft.ts';
import { ParentPicker } from '../input/parent-picker.tsx';
import type { Aims } from '../input/value-words.ts';
import { faultOf } from '../record-failure.ts';
import classes from '../registers.module.css';
import { Draft, type Held, newDraft } from './found-draft.ts';
import { recordPlaces } from './record-places.ts';
import { useFound } from './use-found.ts';
import { WrittenList } from './written-list.tsx';

/** The form of a new record of any kind; what is typed stays on this machine until it was sent. */
export function FoundForm({
  kind,
  kinds,
  slug,
  aims,
  parent,
  like,
  held,
  onFounded,
}: {
  kind: RegisterKind;
  kinds: readonly RegisterKind[];
  slug: string;
  aims: Aims;
  parent: string | undefined;
  /** A record whose values the form begins with. */
  like: RegisterRecord | undefined;
  /** What comes true by it. */
  held: Held | undefined;
  onFounded: (record: RegisterRecord) => void;
}) {
  const areas = useQuery(myAreasQuery).data;
  const [draft, setDraft, dropDraft, isOld] = useDraft(
    `found.${kind.key}.${held?.one.id ?? like?.id ?? parent ?? ''}`,
    Draft,
    newDraft(kind, parent, like, held),
  );
  const form = useRef<HTMLFormElement>(null);
  const [goesOn, setGoesOn] = useState(false);
  /** What was sent last: a fault is said of it, and no longer once its field was changed. */
  const [sent, setSent] = useState(draft);
  const [written, setWritten] = useState<readonly RegisterRecord[]>([]);
  const places = recordPlaces(kind, areas);
  const area = draft.area || (places.length === 1 ? (places[0]?.value ?? '') : '');
  const ownDay = dayField(kind);
  const command = useFound({
    ...{ kind, draft, area, held },
    onDone: (record) => {
      if (!goesOn) {
        dropDraft();
        onFounded(record);
        return;
      }
      // the next one differs in little: what was typed stays, and the first box is ready to be typed over
      dropDraft({ ...draft, area });
      setWritten([...written, record]);
      form.current?.querySelector<HTMLInputElement>('input')?.select();
    },
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const send = (isMore: boolean) => {
    if (command.isPending) return;
    setGoesOn(isMore);
    setSent(draft);
    command.mutate();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(false);
  };
  const fault = (field: string, now: unknown, then: unknown) =>
    now === then ? faultOf(command.error, field) : undefined;
  const faultIn = (field: string, key: string) => fault(field, draft.typed[key], sent.typed[key]);
  const shownFields = ['name', 'on', 'areaCode', 'parentId', ...kind.fields.map(({ key }) => key)];
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        send(!held);
      }}
      noValidate
    >
      {isOld && (
        <p className={classes.hint}>
          {words.form.draft}{' '}
          <button type="button" className={classes.link} onClick={() => dropDraft()}>
            {words.form.dropDraft}
          </button>
        </p>
      )}
      <TextInput
        label={kind.naming?.label ?? words.form.name}
        description={kind.naming?.hint}
        value={draft.name}
        error={fault('name', draft.name, sent.name)}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      {places.length > 1 && (
        <NativeSelect
          label={words.form.area}
          value={area}
          error={fault('areaCode', draft.area, sent.area)}
          data={[{ value: '', label: words.form.choose }, ...places]}
          onChange={(event) => change({ area: event.currentTarget.value })}
        />
      )}
      {kind.under.length > 0 && (
        <ParentPicker
          kinds={kinds.filter(({ key }) => kind.under.includes(key))}
          mayBeNone={kind.mayStandAlone}
          value={draft.parentId}
          error={fault('parentId', draft.parentId, sent.parentId)}
          onChange={(parentId) => change({ parentId })}
        />
      )}
      {!ownDay && (
        <TextInput
          label={words.form.on}
          description={words.form.dayHint}
          inputMode="numeric"
          value={draft.day}
          error={fault('on', draft.day, sent.day)}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
      )}
      {kind.fields.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          aims={aims}
          value={draft.typed[field.key]}
          error={faultIn(field.key, field.key) ?? (field === ownDay ? faultIn('on', field.key) : undefined)}
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
        {!held && (
          <Button variant="default" loading={command.isPending && goesOn} onClick={() => send(true)}>
            {words.form.saveMore} <kbd className={classes.key}>Ctrl Enter</kbd>
          </Button>
        )}
        <Button type="submit" loading={command.isPending && !goesOn}>
          {words.form.save}
        </Button>
      </div>
      <WrittenList records={written} slug={slug} />
    </form>
  );
}
