import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { AreaName } from '#contract/areas.ts';
import { fill } from '#locales/locale.ts';
import { areaPicker as words } from '#locales/vi/officers/areas.ts';
import { TypedTarget } from '../forms/typed-target.tsx';
import { capital, namedBefore, namedToday } from './area-options.ts';
import classes from './area-picker.module.css';
import { foundAreasQuery, myAreasQuery } from './area-queries.ts';

const shown = 30;

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  /** Code of the chosen commune. */
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
  /** Name of choosing none, where that is a choice: "Mọi xã, phường". */
  readonly none?: string;
  /** What may be chosen, where it is not the officer's own communes. */
  readonly areas?: readonly AreaName[];
}

/**
 * Chooses one of the officer's communes, or of the areas given, by name: without diacritics, by any word, and by names of before a reform,
 * which say until when they held and where they lie now.
 */
export function AreaPicker({ label, placeholder, value, onChange, none, areas }: Props) {
  const [typed, setTyped] = useState<string | undefined>();
  const [asked] = useDebouncedValue(typed ?? '', 200);
  const mine = useQuery({ ...myAreasQuery, enabled: !areas }).data?.communes ?? [];
  const communes = areas ?? mine;
  const found = useQuery(foundAreasQuery(asked)).data?.areas ?? [];
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const chosen = communes.find(({ code }) => code === value);
  const name = chosen ? capital(chosen.name) : (none ?? '');
  const options = [
    ...(none && !typed ? [{ key: '', code: '', label: none, note: null }] : []),
    ...namedToday(communes, typed ?? ''),
    ...(typed ? namedBefore(found, communes) : []),
  ];
  const keys = options.map(({ key }) => key).join();
  // the first name found is the one that Enter takes
  const takeFirst = useEffectEvent(() => {
    if (typed) box.selectFirstOption();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is what it follows
  useEffect(() => takeFirst(), [keys]);
  const more = options.length - shown;
  const choose = (key: string) => {
    const option = options.find((one) => one.key === key);
    onChange(option?.code || undefined);
    setTyped(undefined);
    box.closeDropdown();
  };
  return (
    <Combobox store={box} onOptionSubmit={choose} withinPortal={false}>
      <TypedTarget
        box={box}
        name={name}
        typed={typed}
        onType={setTyped}
        label={label}
        placeholder={placeholder}
        className={classes.field}
      />
      <Combobox.Dropdown>
        <Combobox.Options className={classes.options} aria-label={label}>
          {options.slice(0, shown).map((option) => (
            <Combobox.Option key={option.key} value={option.key} active={option.code === value}>
              {option.label}
              {option.note && <span className={`${classes.note} meta`}>{option.note}</span>}
            </Combobox.Option>
          ))}
          {options.length === 0 && <Combobox.Empty>{words.none}</Combobox.Empty>}
        </Combobox.Options>
        {more > 0 && <Combobox.Footer>{fill(words.more, { count: more })}</Combobox.Footer>}
      </Combobox.Dropdown>
    </Combobox>
  );
}
