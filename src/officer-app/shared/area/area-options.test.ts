import { expect, test } from 'vitest';
import { namedBefore, namedToday } from './area-options.ts';

const communes = [
  { code: '31120', name: 'phường Cái Khế' },
  { code: '31168', name: 'phường Bình Thủy' },
];

test('communes are found without diacritics, whatever the tone placement', () => {
  expect(namedToday(communes, 'binh thuy').map(({ label }) => label)).toEqual(['Phường Bình Thủy']);
  expect(namedToday(communes, 'Thuỷ').map(({ code }) => code)).toEqual(['31168']);
  expect(namedToday(communes, '')).toHaveLength(2);
  expect(namedToday(communes, 'hủy')).toEqual([]);
});

test('an earlier name tells until when it held and where it lies now; those outside the area do not show', () => {
  const found = {
    code: '31178',
    name: 'Phường Bùi Hữu Nghĩa',
    level: 'commune' as const,
    above: 'quận Bình Thủy, thành phố Cần Thơ',
    validFrom: '2004-01-01',
    validTo: '2025-06-30',
    today: communes,
  };
  expect(namedBefore([found], communes.slice(0, 1))).toEqual([
    {
      key: '31178 2004-01-01 31120',
      code: '31120',
      label: 'Phường Bùi Hữu Nghĩa, đến hết 30/06/2025',
      note: 'một phần nay thuộc phường Cái Khế (đã chia: phường Cái Khế, phường Bình Thủy) · quận Bình Thủy, thành phố Cần Thơ',
    },
  ]);
  expect(namedBefore([{ ...found, validTo: null }], communes)).toEqual([]);
});
