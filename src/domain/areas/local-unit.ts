import type { Role } from '#domain/officers/role.ts';
import { searchKey } from '#domain/text/search-key.ts';

/**
 * What a commune names below itself: residential areas as each place calls them (khu vực, ấp, khóm, tổ dân phố), and
 * teams and offices.
 */
export const localUnitKinds = [
  'quarter',
  'hamlet',
  'village_block',
  'residents_group',
  'team',
  'office',
] as const;
export type LocalUnitKind = (typeof localUnitKinds)[number];

const isLocalUnitKind = (text: string): text is LocalUnitKind =>
  (localUnitKinds as readonly string[]).includes(text);

/** How people write each kind in a list, by search key. */
const writtenKinds: ReadonlyMap<string, LocalUnitKind> = new Map([
  ['khu vuc', 'quarter'],
  ['ap', 'hamlet'],
  ['khom', 'village_block'],
  ['to dan pho', 'residents_group'],
  ['to doi', 'team'],
  ['to', 'team'],
  ['doi', 'team'],
  ['co quan', 'office'],
  ['co quan don vi', 'office'],
]);

/** The kind that a text of a list names: in Vietnamese with or without diacritics, or as stored. */
export const kindOf = (text: string): LocalUnitKind | undefined =>
  isLocalUnitKind(text.trim()) ? (text.trim() as LocalUnitKind) : writtenKinds.get(searchKey(text));

const localUnitNameLimit = 120;

/** Roles that add, rename and end small units, each in its own area. */
export const localUnitKeepers: readonly Role[] = [
  'movement_officer',
  'commune_commander',
  'city_movement_officer',
];

/** Roles that see small units and figures of their area: all that work there, not the keeper of accounts. */
export const areaReaders: readonly Role[] = [
  'duty_officer',
  'movement_officer',
  'commune_commander',
  'city_movement_officer',
  'committee_secretary',
  'leader',
  'inspector',
];

/** A name as stored: NFC, one blank between words. */
export const cleanUnitName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What is wrong with a name, as a catalogue key. */
export function unitNameError(name: string): 'unitNameRequired' | 'unitNameLong' | undefined {
  const clean = cleanUnitName(name);
  if (!/\p{L}|\p{N}/u.test(clean)) return 'unitNameRequired';
  return clean.length > localUnitNameLimit ? 'unitNameLong' : undefined;
}
