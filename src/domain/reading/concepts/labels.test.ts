import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';

const read = (text: string): (string | number | null)[][] =>
  readFigures(text).map(({ value, concept, rule }) => [
    value,
    concept,
    /^mục có nhãn/.test(rule) ? 'nhãn' : '',
  ]);

test('crimes behind a label, each with its number, are parts of the cases before', () => {
  expect(
    read('Xảy ra 31 vụ phạm pháp. Cơ cấu: trộm cắp tài sản 17, cố ý gây thương tích 08, khác 06.'),
  ).toEqual([
    [31, 'cases_total', ''],
    [17, 'cases_total', 'nhãn'],
    [8, 'cases_total', 'nhãn'],
    [6, 'cases_total', 'nhãn'],
  ]);
});

test('without cases before it the label says nothing', () => {
  expect(read('Cơ cấu: trộm cắp tài sản 17, đánh nhau 08.').map(([, , label]) => label)).toEqual(['', '']);
});

test('parts in brackets behind the cases, whoever they name', () => {
  expect(
    read('Giải quyết 31 vụ mâu thuẫn (đất đai 14, vợ chồng 9, hàng xóm 8).').map(([, one]) => one),
  ).toEqual(Array(4).fill('other'));
});

test('an agency found what stands behind its name; a commune had it', () => {
  expect(read('Hải quan: 58 vụ.')).toEqual([[58, 'cases_found', '']]);
  expect(read('Xã Tân Ân: 3 vụ.')).toEqual([[3, 'cases_total', '']]);
});
