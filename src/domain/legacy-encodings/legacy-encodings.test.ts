import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertLegacy, writeLegacy } from './convert-legacy.ts';
import { findLegacy } from './find-legacy.ts';
import { legacyTables } from './tables.ts';

const names = ['tcvn3', 'vni'] as const;
const motto = 'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc';

test.each([
  ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc'],
] as const)('%s is recognised and becomes Unicode', (name, written) => {
  expect(findLegacy(written)).toBe(name);
  expect(convertLegacy(written, name).text).toBe(motto);
});

test.each(names)('%s has a way for each of the letters of small print, no two the same', (name) => {
  const small = legacyTables[name].filter(([letter]) => letter === letter.toLowerCase());
  expect(small).toHaveLength(67);
  expect(new Set(legacyTables[name].map(([, written]) => written)).size).toBe(legacyTables[name].length);
});

test.each(names)('what is written in %s is read back', (name) => {
  const letters = legacyTables[name].map(([letter]) => letter);
  const sign = fc.constantFrom(...letters, ...'bcdghklmnpqrstvx 0123456789.,%/\n');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 80 }), (signs) => {
      const text = signs.join('');
      expect(convertLegacy(writeLegacy(text, name), name).text).toBe(text);
    }),
  );
});

test('places of the old text are found in the new one', () => {
  const { text, places } = convertLegacy('Vieät 12 vuï', 'vni');
  const from = [...'Vieät '].length;
  expect([...text].slice(places[from], places[from + 2]).join('')).toBe('12');
  expect(places.at(-1)).toBe([...text].length);
});

test.each([
  motto,
  motto.normalize('NFD'),
  'Only English, 12 cases.',
  'Café déjà vu à la carte',
  '12/3 – 40%',
  '',
])('Unicode is left alone: %s', (text) => {
  expect(findLegacy(text)).toBeNull();
});
