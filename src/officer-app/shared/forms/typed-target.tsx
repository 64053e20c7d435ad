import { Combobox, type ComboboxStore, InputBase } from '@mantine/core';
import type { ReactNode } from 'react';

/** The field of a list that narrows while one types: the chosen name stands in it until something is typed. */
export function TypedTarget({
  box,
  name,
  typed,
  onType,
  ...field
}: {
  readonly box: ComboboxStore;
  /** What is chosen. */
  readonly name: string;
  readonly typed: string | undefined;
  /** Undefined when what was typed is left. */
  readonly onType: (text: string | undefined) => void;
  readonly label: string;
  readonly description?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly error?: string | undefined;
  readonly className?: string | undefined;
}) {
  return (
    <Combobox.Target>
      <InputBase
        {...field}
        value={typed ?? name}
        rightSection={<Combobox.Chevron />}
        rightSectionPointerEvents="none"
        onClick={() => box.openDropdown()}
        onFocus={(event) => {
          event.currentTarget.select();
          box.openDropdown();
        }}
        onBlur={() => {
          box.closeDropdown();
          onType(undefined);
        }}
        onChange={(event) => {
          onType(event.currentTarget.value);
          box.openDropdown();
        }}
      />
    </Combobox.Target>
  );
}
