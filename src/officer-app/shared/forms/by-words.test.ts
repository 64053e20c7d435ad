import { expect, test } from 'vitest';
import { byWords } from './by-words.ts';

const options = ['T01 Tin tiếp nhận', 'O02 Lượt người dự'].map((label) => ({ value: label, label }));
const found = (search: string) => byWords({ options, search, limit: 10 });

test.each([
  ['tin tiep', [options[0]]],
  ['LƯỢT', [options[1]]],
  ['o02', [options[1]]],
  ['', options],
  ['không có', []],
])('“%s” finds what has it in its label', (search, expected) => {
  expect(found(search)).toEqual(expected);
});
