import { expect, test } from 'vitest';
import { readReport } from '#domain/reading/read-report.ts';
import { ofOwnArea } from './of-own-area.ts';

const read = (text: string) => readReport(text).map((figure) => ofOwnArea(Array.from(text), figure, '31135'));

test('a figure whose place no words name speaks of the document’s own area, and says so', () => {
  const [figure] = read('Năm 2025, phường tổ chức 96 cuộc tuyên truyền.');
  expect([figure?.area?.code, figure?.isOwnArea]).toEqual(['31135', true]);
});

test('a named place and the whole country stay what they are', () => {
  const named = read('Năm 2025, xã Phong Điền tổ chức 96 cuộc tuyên truyền.');
  expect(named.map(({ area, isOwnArea }) => [area?.name, isOwnArea])).toEqual([['Phong Điền', undefined]]);
  const country = read('Năm 2025, cả nước tổ chức 9.600 cuộc tuyên truyền. Phường tổ chức 96 cuộc.');
  expect(country.map(({ area }) => area?.code)).toEqual([undefined, '31135']);
});
