import { expect, test } from 'vitest';
import { tileLines } from './short-name.ts';

test.each([
  ['Ninh Kiều', ['Ninh', 'Kiều']],
  ['Thới An Đông', ['Thới', 'An Đông']],
  ['Tân Phước Hưng', ['Tân Phước', 'Hưng']],
  ['An Ninh 2', ['An', 'Ninh\u00a02']],
  ['Vĩnh Phước', ['Vĩnh', 'Phước']],
  ['1', ['1']],
])('%s stands on a tile as %j', (name, lines) => {
  expect(tileLines({ name })).toEqual(lines);
});
