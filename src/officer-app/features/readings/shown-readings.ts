import type { ReadingList } from '#contract/readings/readings.ts';
import { searchKey } from '#domain/text/search-key.ts';

/** What the address of the list says: words of a document, and whether only those that wait are shown. */
export interface ReadingsSearch {
  readonly text?: string | undefined;
  readonly show?: 'open' | undefined;
}

/** Reads the address; what is none of it is dropped. */
export const readingsSearch = ({ text, show }: Record<string, unknown>): ReadingsSearch => ({
  ...(typeof text === 'string' && text !== '' && { text: text.slice(0, 200) }),
  ...(show === 'open' && { show }),
});

/** Documents whose name, area or officer has the words, in any case and without diacritics. */
export const shownReadings = (
  readings: ReadingList['readings'],
  { text = '', show }: ReadingsSearch,
): ReadingList['readings'] =>
  readings.filter(
    ({ title, areaName, officer, decided, figures }) =>
      (show !== 'open' || decided < figures) &&
      searchKey(`${title} ${areaName} ${officer}`).includes(searchKey(text)),
  );
