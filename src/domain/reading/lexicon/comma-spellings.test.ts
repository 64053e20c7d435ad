import { expect, test } from 'vitest';
import { commaSpellings } from './comma-spellings.ts';

test('a fixed pair of words is also spelt with a comma between, the plain spelling first', () => {
  expect(commaSpellings('bảo vệ an ninh trật tự')).toEqual([
    'bảo vệ an ninh trật tự',
    'bảo vệ an ninh , trật tự',
  ]);
});

test('every pair of a phrase may have its comma', () => {
  expect(commaSpellings('xã phường thị trấn')).toEqual([
    'xã phường thị trấn',
    'xã , phường thị trấn',
    'xã phường , thị trấn',
    'xã , phường , thị trấn',
  ]);
});

test.each(['vụ án', 'tin giá trị', 'bài phường'])('%s has no pair within', (phrase) => {
  expect(commaSpellings(phrase)).toEqual([phrase]);
});
