import { expect, test } from 'vitest';
import { parseText } from '../parse-text.ts';
import { closes, followsFigure } from './clause.ts';

test.each([
  ['Từ 32 cơ sở, nay là 905.', true],
  ['Bắt 12 “đối tượng”, trong đó nữ 4', true],
  ['Có 12 cơ sở. Nay là 905.', false],
  ['Năm 2019 là 905', false],
])('a number with its noun stands before the last one of: %s', (text, follows) => {
  const { units } = parseText(text);
  expect(
    followsFigure(
      units,
      units.findLastIndex(({ amount }) => amount !== null),
    ),
  ).toBe(follows);
});

test('a sign that ends an item closes it, a word or a bracket that opens does not', () => {
  const { units } = parseText('a, b; c) (d.');
  expect(units.filter(closes).map(({ key }) => key)).toEqual([',', ';', ')', '.']);
});
