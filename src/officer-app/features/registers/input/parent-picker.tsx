import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { call } from '../../../shared/api.ts';
import { TypedTarget } from '../../../shared/forms/typed-target.tsx';
import { recordQuery, recordsKey } from '../queries.ts';

/** Chooses a living record by its name, of one of some kinds, in the officer's area. */
export function ParentPicker({
  kinds,
  label = words.form.parent,
  mayBeNone,
  value,
  error,
  onChange,
}: {
  kinds: readonly RegisterKind[];
  label?: string;
  mayBeNone: boolean;
  value: string | null;
  error: string | undefined;
  onChange: (id: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | undefined>();
  const [asked] = useDebouncedValue(typed ?? '', 250);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const chosen = useQuery({ ...recordQuery(value ?? ''), enabled: value !== null });
  const found = useQueries({
    queries: kinds.map(({ key }) => ({
      queryKey: [...recordsKey, 'pick', key, asked],
      queryFn: () =>
        call('listRecords', { query: { kind: key, state: 'living', ...(asked && { text: asked }) } }),
    })),
  });
  const options = found.flatMap(({ data }) => data?.records ?? []).slice(0, 30);
  const choose = (id: string) => {
    onChange(id || null);
    setTyped(undefined);
    box.closeDropdown();
  };
  const name = value === null ? (mayBeNone ? words.form.parentNone : '') : (chosen.data?.record.name ?? '…');
  return (
    <Combobox store={box} onOptionSubmit={choose} withinPortal={false}>
      <TypedTarget
        box={box}
        name={name}
        typed={typed}
        onType={setTyped}
        label={label}
        description={words.form.parentHint}
        error={error}
      />
      <Combobox.Dropdown>
        <Combobox.Options aria-label={label}>
          {mayBeNone && !typed && <Combobox.Option value="">{words.form.parentNone}</Combobox.Option>}
          {options.map(({ id, name: optionName, areaName }) => (
            <Combobox.Option key={id} value={id}>
              {optionName} <span className="meta">{areaName}</span>
            </Combobox.Option>
          ))}
          {options.length === 0 && <Combobox.Empty>{words.emptyFoundTitle}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
