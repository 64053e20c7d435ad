import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { projectRoot } from '#platform/project-root.ts';
import { fullName } from './area.ts';
import { areaNameIndex, searchAreaNames } from './area-name-index.ts';
import { areaRegister, areasOn } from './area-register.ts';
import { parseAreas, parseSuccessions } from './parse-areas.ts';
import { addressBook, resolveAddress } from './resolve-address.ts';

const file = (name: string): string => readFileSync(join(projectRoot, 'db/reference', name), 'utf8');
const areas = areaRegister(parseAreas(file('areas.csv')), parseSuccessions(file('area-successions.csv')));
const names = areaNameIndex(areas.versions);
const book = addressBook(areas);
const on = plainDate('2026-11-21');

test.each(['Cái Khế', 'cai khe', 'CÁI KHẾ', 'Cái Khế'.normalize('NFD'), 'phường cái khế'])(
  '“%s” finds phường Cái Khế of today first, then the one until 30/6/2025',
  (text) => {
    const found = searchAreaNames(names, text, { on });
    expect(found.slice(0, 2).map(({ code, validTo }) => [code, validTo])).toEqual([
      ['31120', null],
      ['31117', '2025-06-30'],
    ]);
  },
);

test('diacritics decide between names that look alike without them', () => {
  const first = (text: string): string | undefined => searchAreaNames(names, text, { on })[0]?.name;
  expect(first('Thạnh An')).toBe('Thạnh An');
  expect(first('Thanh An')).toBe('Thanh An');
  expect(first('Hoà An')).toBe('Hòa An');
});

test.each(['%_', ''])('“%s” has no letters and finds nothing', (text) => {
  expect(searchAreaNames(names, text, { on })).toEqual([]);
});

test('a search may ask for one level', () => {
  const found = searchAreaNames(names, 'cần thơ', { on, level: 'province' });
  expect(found.map((area) => area.validTo)).toEqual([null, '2025-06-30']);
});

test('every unit is found by its own full name without diacritics', () => {
  for (const area of areasOn(areas, on, '92')) {
    expect(searchAreaNames(names, fullName(area), { on, limit: 5 })).toContain(area);
  }
});

test.each([
  ['12 Trần Phú, P. An Hoà, Q. Ninh Kiều, TP. Cần Thơ', 'Phường An Hòa', ['Cái Khế']],
  ['phuong an hoa, quan ninh kieu', 'Phường An Hòa', ['Cái Khế']],
  ['P.Cái Khế, TP Cần Thơ', 'Phường Cái Khế', ['Cái Khế']],
  ['ấp 3, xã Tân Long, huyện Phụng Hiệp, tỉnh Hậu Giang', 'Xã Tân Long', ['Thạnh Hòa']],
  ['khóm 1, xã Tân Long, TX Ngã Năm, Sóc Trăng', 'Xã Tân Long', ['Tân Long']],
  ['P2, TP Sóc Trăng', 'Phường 2', ['Phú Lợi']],
  ['Phường Bùi Hữu Nghĩa, quận Bình Thủy', 'Phường Bùi Hữu Nghĩa', ['Cái Khế', 'Bình Thủy']],
])('%s names %s', (address, named, today) => {
  const [first] = resolveAddress(book, address, on);
  expect(first && fullName(first.named)).toBe(named);
  expect(first?.today.map((area) => area.name)).toEqual(today);
});

test('every old commune with its district and province resolves to its successors', () => {
  const lastDay = plainDate('2025-06-30');
  for (const province of areasOn(areas, lastDay).filter((area) => area.level === 'province')) {
    for (const district of areasOn(areas, lastDay, province.code)) {
      for (const commune of areasOn(areas, lastDay, district.code)) {
        const [first] = resolveAddress(
          book,
          `${fullName(commune)}, ${fullName(district)}, ${province.name}`,
          on,
        );
        expect(first?.named).toBe(commune);
        expect(first?.today.length).toBeGreaterThan(0);
      }
    }
  }
});

test('a district that never held the commune gives nothing', () => {
  expect(resolveAddress(book, 'phường An Hòa, quận Cái Răng', on)).toEqual([]);
  expect(resolveAddress(book, '12 đường Cách Mạng Tháng Tám', on)).toEqual([]);
});
