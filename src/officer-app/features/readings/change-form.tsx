import { Button, NativeSelect, Select, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { OpenedReading, Proposal, Said } from '#contract/readings/readings.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { parseEnteredNumber } from '#domain/entries/parse-entered-number.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { allConcepts } from '#domain/reading/concepts/concept.ts';
import { entryFaults } from '#locales/vi/officers/figure-grid.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { AreaPicker } from '../../shared/area/area-picker.tsx';
import { periodChoices } from '../../shared/period-choices.ts';
import { useNow } from '../../shared/use-now.ts';
import classes from './proposal-line.module.css';
import { conceptWords, periodWords } from './say-proposal.ts';
import { useAreaName } from './use-area-name.ts';
import { useChoosableAreas } from './use-choosable-areas.ts';

const concepts = allConcepts.map(({ concept }) => ({ value: concept, label: conceptWords({ concept }) }));
const qualifiers = ['exact', 'almost', 'over', 'about'] as const;

/** What a person takes a figure to say: what it counts, of where, of when, and how much. */
export function ChangeForm({
  reading,
  proposal,
  words: own = words.form,
  from = proposal.said,
  recent = [],
  isPending = false,
  onSave,
  onCancel,
}: {
  reading: OpenedReading;
  proposal: Proposal;
  words?: { readonly label: string; readonly save: string };
  /** What stands in the form first: the proposal, or what was typed before and refused. */
  from?: Said | undefined;
  /** What was taken last: filled in with one press. */
  recent?: readonly Said[];
  isPending?: boolean;
  onSave: (said: Said) => void;
  onCancel: () => void;
}) {
  const now = useNow();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [said, setSaid] = useState(from);
  const [typed, setTyped] = useState(said.value === null ? '' : formatNumber(said.value));
  const [fault, setFault] = useState<string | undefined>();
  const areas = useChoosableAreas(reading, proposal);
  const areaName = useAreaName(reading);
  const periods = periodChoices(now.toISOString());
  const unlisted = said.period && !periods.some(({ value }) => value === said.period) ? said.period : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readTyped(typed, proposal.said.value);
    if ('fault' in read) return setFault(entryFaults[read.fault] ?? entryFaults.wrong);
    const { qualifier } = said;
    const isVague = qualifier === 'vague' || qualifier === 'malformed';
    onSave({ ...said, value: read.value, qualifier: read.value !== null && isVague ? 'exact' : qualifier });
  };
  return (
    <form
      className={classes.form}
      aria-label={own.label}
      onSubmit={submit}
      noValidate
      onKeyDown={({ key, target }) => {
        // an open list of choices closes first
        const isOpen = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
        if (key === 'Escape' && !isOpen) onCancel();
      }}
    >
      {recent.length > 0 && (
        <fieldset className={classes.recent}>
          <legend className="meta">{words.addForm.recent}</legend>
          {recent.map(({ concept, area, period }) => (
            <Button
              key={`${concept} ${area} ${period}`}
              className={classes.again}
              variant="default"
              size="xs"
              onClick={() => setSaid({ ...said, concept, area, period })}
            >
              {conceptWords({ concept })} · {periodWords({ ...said, period }, proposal)} ·{' '}
              {areaName({ ...said, area }, proposal)}
            </Button>
          ))}
        </fieldset>
      )}
      <Select
        label={words.form.concept}
        data={concepts}
        value={said.concept}
        onChange={(concept) => concept && setSaid({ ...said, concept })}
        searchable
        selectFirstOptionOnChange
        // Enter chooses here; it must never save the form with what was meant left unchosen
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        ref={first}
        openOnFocus={false}
        comboboxProps={{ withinPortal: false }}
      />
      <AreaPicker
        label={words.form.area}
        areas={areas}
        value={said.area ?? undefined}
        none={words.form.none}
        onChange={(area) => setSaid({ ...said, area: area ?? null })}
      />
      <NativeSelect
        label={words.form.period}
        value={said.period ?? ''}
        data={[
          { value: '', label: words.form.none },
          ...(unlisted ? [{ value: unlisted, label: findPeriod(unlisted)?.label ?? unlisted }] : []),
          ...periods,
        ]}
        onChange={(event) => setSaid({ ...said, period: event.currentTarget.value || null })}
      />
      <div className={classes.pair}>
        <TextInput
          label={words.form.value}
          value={typed}
          inputMode="decimal"
          error={fault}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setFault(undefined);
          }}
        />
        <NativeSelect
          label={words.form.qualifier}
          value={said.qualifier}
          data={[...new Set([...qualifiers, said.qualifier])].map((value) => ({
            value,
            label: words.qualifiers[value],
          }))}
          onChange={(event) =>
            setSaid({ ...said, qualifier: event.currentTarget.value as Said['qualifier'] })
          }
        />
      </div>
      <div className="row">
        <Button type="submit" size="sm" loading={isPending}>
          {own.save}
        </Button>
        <Button variant="default" size="sm" onClick={onCancel}>
          {words.form.cancel}
        </Button>
      </div>
    </form>
  );
}

/** What stands in the box: the proposed number untouched, however it is written, or one that is typed. */
function readTyped(typed: string, proposed: string | null) {
  if (proposed !== null && typed === formatNumber(proposed)) return { value: proposed };
  return parseEnteredNumber(typed, typed.includes(','));
}
