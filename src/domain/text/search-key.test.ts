import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchKey } from './search-key.ts';
import { officialTones } from './tone-placement.ts';

test.each([
  ['Hòa', 'hoa'],
  ['Hoà', 'hoa'],
  ['Đông Phước', 'dong phuoc'],
  ['  Xã   Nhơn Ái ', 'xa nhon ai'],
  ["Cư M'gar", 'cu mgar'],
  ['Văn Miếu - Quốc Tử Giám', 'van mieu quoc tu giam'],
  ['Long Phú 1', 'long phu 1'],
])('%s is found by %s', (text, key) => {
  expect(searchKey(text)).toBe(key);
  expect(searchKey(text.normalize('NFD'))).toBe(key);
});

test.each([
  ['Hoà', 'Hòa'],
  ['Thuỷ', 'Thủy'],
  ['HOÀ', 'HÒA'],
  ['Vị Thuỷ', 'Vị Thủy'],
  ['Quý', 'Quý'],
  ['Thoại', 'Thoại'],
  ['Hoàng', 'Hoàng'],
  ['Khuyến', 'Khuyến'],
  ['hoạ sĩ', 'họa sĩ'],
])('%s is written %s on every page', (given, expected) => {
  expect(officialTones(given)).toBe(expected);
  expect(officialTones(given.normalize('NFD'))).toBe(expected);
});

test('moving tone marks never changes what a search finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(searchKey(officialTones(text))).toBe(searchKey(text));
    }),
  );
});

test('a search key is its own search key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(searchKey(searchKey(text))).toBe(searchKey(text));
    }),
  );
});
