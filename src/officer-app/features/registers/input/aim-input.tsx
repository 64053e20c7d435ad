import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { numberTyped } from '#domain/numbers/typed-number.ts';
import { type Aim, type FieldValue, isMeasurable } from '#domain/registers/field-values.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import classes from './aim-input.module.css';
import { dayTyped, typedDay } from './typed-values.ts';
import type { Aims } from './value-words.ts';

const isAim = (value: unknown): value is Aim =>
  typeof value === 'object' && value !== null && 'words' in value;
const empty: Aim = { words: '', indicator: null, amount: null, by: null };

/** An aim: what is wanted, measured by which indicator, how much, by when. A vague one is warned about, not refused. */
export function AimInput({
  label,
  hint,
  aims,
  value,
  error,
  onChange,
}: {
  label: string;
  hint: string;
  aims: Aims;
  value: FieldValue | '' | undefined;
  error: string | undefined;
  onChange: (aim: FieldValue | '') => void;
}) {
  const aim = isAim(value) ? value : empty;
  const [amount, setAmount] = useState(aim.amount?.replace('.', ',') ?? '');
  const [by, setBy] = useState(typedDay(aim.by));
  const change = (part: Partial<Aim>) => {
    const next = { ...aim, ...part };
    onChange(next.words.trim() === '' && !next.indicator && !next.amount && !next.by ? '' : next);
  };
  const unit = aims.find(({ code }) => code === aim.indicator)?.unit;
  const isVague = aim.words.trim() !== '' && !isMeasurable(aim);
  return (
    <fieldset className={classes.aim}>
      <legend>{label}</legend>
      <Textarea
        aria-label={label}
        description={hint || undefined}
        autosize
        minRows={2}
        value={aim.words}
        error={error}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
      <div className={classes.aimParts}>
        <NativeSelect
          label={words.aim.indicator}
          value={aim.indicator ?? ''}
          data={[
            { value: '', label: words.aim.noIndicator },
            ...aims.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(event) => change({ indicator: event.currentTarget.value || null })}
        />
        <TextInput
          label={unit ? `${words.aim.amount} (${unit})` : words.aim.amount}
          inputMode="decimal"
          value={amount}
          onChange={(event) => {
            setAmount(event.currentTarget.value);
            change({ amount: numberTyped(event.currentTarget.value) || null });
          }}
        />
        <TextInput
          label={words.aim.by}
          inputMode="numeric"
          placeholder="ngày/tháng/năm"
          value={by}
          onChange={(event) => {
            setBy(event.currentTarget.value);
            change({ by: dayTyped(event.currentTarget.value) || null });
          }}
        />
      </div>
      {isVague && (
        <p className={classes.vague} role="status">
          {words.aim.vagueHint}
        </p>
      )}
    </fieldset>
  );
}
