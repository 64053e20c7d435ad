import { NativeSelect, TextInput } from '@mantine/core';
import { type Repeat, repeats } from '#domain/registers/series.ts';
import { planned as words } from '#locales/vi/officers/planned.ts';

/** How often something planned comes again, and until when, as typed. */
export interface TypedRepeat {
  readonly every: Repeat | 'none';
  readonly until: string;
}

export function RepeatInput({
  value,
  error,
  onChange,
}: {
  value: TypedRepeat;
  error: string | undefined;
  onChange: (value: TypedRepeat) => void;
}) {
  return (
    <>
      <NativeSelect
        label={words.repeat}
        value={value.every}
        data={(['none', ...repeats] as const).map((one) => ({ value: one, label: words.repeats[one] }))}
        onChange={(event) => {
          const every = repeats.find((one) => one === event.currentTarget.value) ?? 'none';
          onChange({ ...value, every });
        }}
      />
      {value.every !== 'none' && (
        <TextInput
          label={words.until}
          description={words.untilHint}
          inputMode="numeric"
          placeholder="ngày/tháng/năm"
          value={value.until}
          error={error}
          onChange={(event) => onChange({ ...value, until: event.currentTarget.value })}
        />
      )}
    </>
  );
}
