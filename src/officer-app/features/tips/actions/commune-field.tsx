import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tipForm as words } from '#locales/vi/officers/tip-actions.ts';
import { capital } from '../../../shared/area/area-options.ts';
import { foundAreasQuery } from '../../../shared/area/area-queries.ts';
import type { BoxProps } from './form-field.tsx';

/** Any commune of today, by its name or by one of before a reform; the own unit is not among them. */
export function CommuneField({ label, hint, error, value, onChange, except }: BoxProps & { except: string }) {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed, 200);
  const found = useQuery(foundAreasQuery(asked)).data?.areas ?? [];
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const options = [
    ...new Map(
      found
        .filter(({ level }) => level === 'commune')
        .flatMap(({ today, above }) => today.map((one) => [one.code, { ...one, above }] as const)),
    ).values(),
  ].filter(({ code }) => code !== except);
  return (
    <Combobox
      store={box}
      withinPortal={false}
      onOptionSubmit={(code) => {
        onChange(code);
        setTyped(capital(options.find((one) => one.code === code)?.name ?? ''));
        box.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          label={label}
          description={hint}
          error={error}
          value={typed}
          onFocus={() => box.openDropdown()}
          onBlur={() => box.closeDropdown()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            if (value) onChange('');
            box.openDropdown();
            box.selectFirstOption();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.trim() === '' || value !== ''}>
        <Combobox.Options aria-label={label}>
          {options.map(({ code, name }) => (
            <Combobox.Option key={code} value={code}>
              {capital(name)}
            </Combobox.Option>
          ))}
          {options.length === 0 && <Combobox.Empty>{words.communeNone}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
