import type { AreaName, FoundAreas } from '#contract/areas.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { searchKey } from '#domain/text/search-key.ts';
import { fill } from '#locales/locale.ts';
import { areaPicker as words } from '#locales/vi/officers/areas.ts';

export interface AreaOption {
  /** Key of the option; an earlier name and a name of today may lead to the same commune. */
  readonly key: string;
  /** Commune of today that choosing it means. */
  readonly code: string;
  readonly label: string;
  /** For an earlier name: until when it held, and where it lies now. */
  readonly note: string | null;
}

/** `phường Cái Khế` → `Phường Cái Khế`. */
export const capital = (name: string): string => `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)}`;

const hasWords = (name: string, words: readonly string[]): boolean => {
  const key = ` ${searchKey(name)}`;
  return words.every((word) => key.includes(` ${word}`));
};

/** Communes of the officer whose name has the words of `text`, without diacritics; all when nothing is typed. */
export const namedToday = (communes: readonly AreaName[], text: string): AreaOption[] =>
  communes
    .filter(({ name }) => hasWords(name, searchKey(text).split(' ').filter(Boolean)))
    .map(({ code, name }) => ({ key: code, code, label: capital(name), note: null }));

/** Earlier names found by the server, one option for each commune of the officer in which they lie today. */
export function namedBefore(found: FoundAreas['areas'], communes: readonly AreaName[]): AreaOption[] {
  const mine = new Map(communes.map(({ code, name }) => [code, name]));
  return found
    .filter(({ validTo }) => validTo !== null)
    .flatMap(({ code, name, above, validFrom, validTo, today }) =>
      today
        .filter((one) => mine.has(one.code))
        .map((one) => ({
          key: `${code} ${validFrom} ${one.code}`,
          code: one.code,
          label: fill(words.formerly, { name, day: formatDay(validTo as PlainDate) }),
          note: `${fill(today.length > 1 ? words.partlyIn : words.nowIn, {
            name: one.name,
            names: today.map((part) => part.name).join(', '),
          })} · ${above}`,
        })),
    );
}
