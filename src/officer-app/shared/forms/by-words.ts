import type { OptionsFilter } from '@mantine/core';
import { searchKey } from '#domain/text/search-key.ts';

/** Keeps the options whose label has the words typed, in any case and without diacritics. */
export const byWords: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'label' in option && searchKey(option.label).includes(searchKey(search)));
