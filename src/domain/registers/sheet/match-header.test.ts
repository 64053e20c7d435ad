import { expect, test } from 'vitest';
import { matchHeader } from './match-header.ts';

const column = (title: string, required = false) => ({ title, required });
const placesOf = (titles: readonly string[], header: readonly string[]) => {
  const columns = titles.map((title) => column(title));
  const { places, unknown } = matchHeader(columns, [header]);
  return { places: columns.map((one) => places.get(one) ?? null), unknown };
};

test('a column is found by its title with its unit or without, whatever the order, capitals or tones', () => {
  expect(placesOf(['Tên', 'Số người (người)'], ['so nguoi', 'TÊN'])).toEqual({ places: [1, 0], unknown: [] });
  expect(placesOf(['Tên', 'Số người (người)'], ['Tên', 'Số người (người)'])).toEqual({
    places: [0, 1],
    unknown: [],
  });
});

test('without its unit a title that two columns bear names neither, and a whole title names its own', () => {
  const titles = ['Tên', 'Ngày', 'Thu giữ (kg)', 'Thu giữ (khẩu)'];
  expect(placesOf(titles, ['Tên', 'Ngày', 'Thu giữ'])).toEqual({
    places: [0, 1, null, null],
    unknown: ['Thu giữ'],
  });
  expect(placesOf(['Tên', 'Số người', 'Số người (nữ)'], ['Tên', 'Số người', 'x'])).toEqual({
    places: [0, 1, null],
    unknown: ['x'],
  });
});

test('a required column that is not there is told', () => {
  const [name, people] = [column('Tên', true), column('Số người (người)', true)];
  expect(matchHeader([name, people, column('Ngày')], [['Tên', 'Ngày']]).missing).toEqual([people]);
});
