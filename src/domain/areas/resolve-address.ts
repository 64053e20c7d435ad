import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { searchKey } from '#domain/text/search-key.ts';
import { officialTones } from '#domain/text/tone-placement.ts';
import { type AreaVersion, fullName, inForceOn } from './area.ts';
import { type AreaRegister, ancestry } from './area-register.ts';
import { successors } from './succession.ts';

/** Abbreviations of unit types as addresses have them; longer ones before their beginnings. */
const shortTypes: readonly [RegExp, string][] = [
  [/^(t\s?p|tp)\.?\s+/iu, 'thành phố '],
  [/^(t\s?x|tx)\.?\s+/iu, 'thị xã '],
  [/^(t\s?t|tt)\.?\s+/iu, 'thị trấn '],
  [/^p(\.\s*|\s+|(?=\d))/iu, 'phường '],
  [/^x(\.\s*|\s+)/iu, 'xã '],
  [/^q(\.\s*|\s+|(?=\d))/iu, 'quận '],
  [/^h(\.\s*|\s+)/iu, 'huyện '],
];

const types = ['thành phố', 'tỉnh', 'quận', 'huyện', 'thị xã', 'phường', 'xã', 'thị trấn', 'đặc khu'];
const typeKeys = types.map((type) => `${searchKey(type)} `);

/** A commune that an address names, with the communes in force on the day where it now lies. */
export interface ResolvedCommune {
  readonly named: AreaVersion;
  /** One; several where the named unit was split; none where no succession is recorded. */
  readonly today: readonly AreaVersion[];
}

const expand = (part: string): string => {
  const text = officialTones(part).trim();
  const [pattern, type] = shortTypes.find(([short]) => short.test(text)) ?? [/^/, ''];
  return text.replace(pattern, type);
};

/** Communes of all times by the search keys of their names, with and without the type. */
export interface AddressBook {
  readonly areas: AreaRegister;
  readonly communes: ReadonlyMap<string, readonly AreaVersion[]>;
}

/** A bare number is no name without its type: "2" may be anything, "phường 2" is not. */
const keysOf = (area: AreaVersion): string[] => {
  const [full, bare] = [searchKey(fullName(area)), searchKey(area.name)];
  return /^\d+$/.test(bare) ? [full] : [full, bare];
};

/** Prepares a register for resolving addresses. */
export function addressBook(areas: AreaRegister): AddressBook {
  const communes = new Map<string, AreaVersion[]>();
  for (const area of areas.versions.filter((one) => one.level === 'commune')) {
    for (const key of keysOf(area)) communes.set(key, [...(communes.get(key) ?? []), area]);
  }
  return { areas, communes };
}

const namedIn = (area: AreaVersion, key: string): boolean => keysOf(area).includes(key);

/** The units in force on `on` where this one now lies: itself, its successor, several where it was split, or none. */
export function unitsOn(areas: AreaRegister, area: AreaVersion, on: PlainDate): AreaVersion[] {
  if (inForceOn(area, on)) return [area];
  if (area.validTo === null || on <= area.validTo) return [];
  const next = successors(areas, area.code, area.validTo).flatMap((one) => unitsOn(areas, one.area, on));
  return [...new Set(next)];
}

/**
 * The communes that an address such as "12 Trần Phú, P. An Hoà, Q. Ninh Kiều, TP Cần Thơ" may mean: names of today and
 * earlier ones, each with where it lies on `on`. Parts after the commune (district, province) must agree with its tree
 * of that time, so a district tells an old name from a new one. Those that more parts confirm come first, then those
 * spelled alike, then those in force; nothing is guessed from streets.
 */
export function resolveAddress(book: AddressBook, address: string, on: PlainDate): ResolvedCommune[] {
  const { areas, communes } = book;
  const parts = address
    .split(/[,;\n]|\s-\s/)
    .map(expand)
    .filter(Boolean);
  const keys = parts.map(searchKey);
  const found = parts.flatMap((part, i) =>
    (communes.get(keys[i] ?? '') ?? []).flatMap((area) => {
      const above = ancestry(areas, area.code, area.validFrom).slice(0, -1);
      const isAbove = (key: string): boolean => above.some((unit) => namedIn(unit, key));
      const later = keys.slice(i + 1);
      if (later.some((key) => typeKeys.some((type) => key.startsWith(type)) && !isAbove(key))) return [];
      const confirmed = later.filter(isAbove).length;
      const typed = keys[i] === searchKey(fullName(area));
      const alike = part.toLocaleLowerCase('vi').endsWith(area.name.toLocaleLowerCase('vi'));
      const score = confirmed * 8 + Number(typed) * 4 + Number(alike) * 2 + Number(inForceOn(area, on));
      return [{ area, score }];
    }),
  );
  return found
    .sort((a, b) => b.score - a.score || (a.area.code < b.area.code ? -1 : 1))
    .map(({ area }) => ({ named: area, today: unitsOn(areas, area, on) }));
}
