import { expect, test } from 'vitest';
import type { ReadingList } from '#contract/readings/readings.ts';
import { readingsSearch, shownReadings } from './shown-readings.ts';

const reading = (title: string, areaName: string, decided: number) =>
  ({ title, areaName, officer: 'Lê Thị Thư', decided, figures: 4 }) as ReadingList['readings'][number];
const list = [reading('Báo cáo năm', 'phường Ninh Kiều', 4), reading('Báo cáo quý', 'xã Phong Điền', 1)];
const titles = (search: Parameters<typeof shownReadings>[1]) =>
  shownReadings(list, search).map(({ title }) => title);

test('documents are found by name and area without diacritics, and those that wait alone', () => {
  expect(titles({ text: 'bao cao' })).toEqual(['Báo cáo năm', 'Báo cáo quý']);
  expect(titles({ text: 'ninh kieu' })).toEqual(['Báo cáo năm']);
  expect(titles({ show: 'open' })).toEqual(['Báo cáo quý']);
  expect(titles({ text: 'ninh', show: 'open' })).toEqual([]);
});

test('an address of anything else is the whole list', () => {
  expect(readingsSearch({ text: 5, show: 'closed', page: 2 })).toEqual({});
  expect(readingsSearch({ text: 'quý', show: 'open' })).toEqual({ text: 'quý', show: 'open' });
});
