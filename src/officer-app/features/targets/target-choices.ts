import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { searchKey } from '#domain/text/search-key.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a target may hang on. */
export const targetChoices: Option[] = visibleIndicators
  .filter(({ targetAllowed }) => targetAllowed)
  .map(({ code, nameVi }) => ({ value: code, label: `${code} ${nameVi}` }));

/** Options that have the words typed, without diacritics. */
export const byWords = ({ options, search }: { options: readonly object[]; search: string }) =>
  (options as readonly Option[]).filter(({ label }) => searchKey(label).includes(searchKey(search))) as never;
