import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { searchKey } from '#domain/text/search-key.ts';
import { officialTones } from '#domain/text/tone-placement.ts';
import { type AreaVersion, fullName, inForceOn } from './area.ts';

/** One version of a unit with the forms of its name that a search compares. */
interface NamedArea {
  readonly area: AreaVersion;
  /** ` phuong cai khe `: with a blank at both ends, so that words are found by their beginning. */
  readonly key: string;
  /** ` phường cái khế ` in official spelling: tells Thạnh An from Thanh An when the text has diacritics. */
  readonly spelled: string;
}

/** Names of units in memory: some thousands, searched in about a millisecond. */
export interface AreaNameIndex {
  readonly all: readonly NamedArea[];
}

const spell = (text: string): string =>
  ` ${officialTones(text)
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Prepares names for searching. */
export const areaNameIndex = (areas: readonly AreaVersion[]): AreaNameIndex => ({
  all: areas.map((area) => ({ area, key: ` ${searchKey(fullName(area))} `, spelled: spell(fullName(area)) })),
});

const rank = (named: NamedArea, phrase: string, spelled: string, on: PlainDate): number =>
  (named.key.endsWith(` ${phrase} `) ? 8 : named.key.includes(` ${phrase} `) ? 4 : 0) +
  (named.spelled.includes(spelled.trimEnd()) ? 2 : 0) +
  (inForceOn(named.area, on) ? 1 : 0);

/**
 * Units in whose name every word of `text` begins a word. First those named exactly so, then those that are spelled
 * with the same diacritics, then those in force on `on`, shorter names before longer. Takes any Unicode form, tone
 * placement, capitals, or no diacritics at all. Each hit tells from when to when it bore the name.
 */
export function searchAreaNames(
  names: AreaNameIndex,
  text: string,
  options: { readonly on: PlainDate; readonly limit?: number; readonly level?: AreaVersion['level'] },
): AreaVersion[] {
  const phrase = searchKey(text);
  if (phrase === '') return [];
  const words = phrase.split(' ').map((word) => ` ${word}`);
  const spelled = spell(text);
  return names.all
    .filter(
      ({ key, area }) =>
        words.every((word) => key.includes(word)) && (options.level ?? area.level) === area.level,
    )
    .map((named) => ({ named, rank: rank(named, phrase, spelled, options.on) }))
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        a.named.key.length - b.named.key.length ||
        (a.named.area.code < b.named.area.code ? -1 : 1),
    )
    .slice(0, options.limit ?? 20)
    .map(({ named }) => named.area);
}
