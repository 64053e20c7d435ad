import { Combobox, InputBase, NativeSelect, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tipForm as words } from '#locales/vi/officers/tip-actions.ts';
import { namedRecordsQuery } from '../queries.ts';
import classes from './action-dialog.module.css';
import { choicesOf } from './action-form.ts';
import type { BoxProps } from './form-field.tsx';

/** A record of the officer's own registers by its kind and name. */
export function RecordField({ label, hint, error, value, onChange }: BoxProps) {
  const kinds = choicesOf(words.noteRecordKinds);
  const [kind, setKind] = useState(kinds[0]?.value ?? '');
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 200);
  const found = useQuery(namedRecordsQuery(kind, value ? '' : asked)).data?.records ?? [];
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const choose = (id: string) => {
    onChange(id);
    setTyped(found.find((one) => one.id === id)?.name ?? '');
    box.closeDropdown();
  };
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      {hint && <p className="meta">{hint}</p>}
      <NativeSelect
        label={words.noteRecordKind}
        value={kind}
        data={kinds}
        onChange={(event) => {
          setKind(event.currentTarget.value);
          setTyped('');
          onChange('');
        }}
      />
      <Combobox store={box} withinPortal={false} onOptionSubmit={choose}>
        <Combobox.Target>
          <InputBase
            label={words.noteRecordName}
            error={error}
            value={typed}
            onFocus={() => box.openDropdown()}
            onBlur={() => box.closeDropdown()}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              if (value) onChange('');
              box.openDropdown();
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={asked === '' || value !== ''}>
          <Combobox.Options aria-label={words.noteRecordName}>
            {found.slice(0, 12).map(({ id, name, areaName }) => (
              <Combobox.Option key={id} value={id}>
                {name} <span className="meta">{areaName}</span>
              </Combobox.Option>
            ))}
            {found.length === 0 && <Combobox.Empty>{words.noteRecordNone}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </fieldset>
  );
}
