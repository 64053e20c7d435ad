/** The languages of Tin Dân. Vietnamese is the source: the other catalogues must have its every sentence. */
export const locales = ['vi', 'km', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A catalogue with the keys of `T` and any text: a missing or surplus sentence fails the type check. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** How each language names itself. */
const ownNames: Record<Locale, string> = { vi: 'Tiếng Việt', km: 'ខ្មែរ', en: 'English' };

/** The same where room is scarce: beside the name of the site on a phone of 320 px. */
export const shortNames: Record<Locale, string> = { ...ownNames, en: 'EN' };

/** What a screen reader calls the short name: its words begin with those that are seen. */
export const spokenNames: Record<Locale, string> = { ...ownNames, en: `EN, ${ownNames.en}` };

/** Puts values into `{name}` marks. A mark without a value stays visible: a slip is seen, never hidden. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
