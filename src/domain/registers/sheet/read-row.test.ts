import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RegisterKind } from '#contract/registers/register-kinds.ts';
import { recordSheets } from '#locales/vi/officers/record-sheets.ts';
import { formatDay } from '../../calendar/day-format.ts';
import { addDays, plainDate } from '../../calendar/plain-date.ts';
import type { SheetValue } from './match-header.ts';
import { readRow } from './read-row.ts';
import { sheetColumns } from './sheet-columns.ts';

const kind = RegisterKind.parse({
  ...{
    key: 'walk',
    label: 'buổi',
    title: 'Sổ',
    foundLabel: 'Ghi',
    family: 'models',
    order: 1,
    source: 'Thử',
  },
  fields: [
    { key: 'held_on', label: 'Ngày', type: 'day' },
    { key: 'people', label: 'Lượt người', type: 'count' },
    { key: 'form', label: 'Hình thức', type: 'choice', choices: [{ value: 'meeting', label: 'Họp dân' }] },
    {
      key: 'by',
      label: 'Nhờ',
      type: 'choices',
      choices: ['a', 'b'].map((value) => ({ value, label: `Nguồn ${value}` })),
    },
    { key: 'consent', label: 'Đồng ý', type: 'yes_no' },
    { key: 'aim', label: 'Mục tiêu', type: 'aim' },
  ],
  tags: [{ value: 'praised', label: 'Được khen' }],
  stages: [{ key: 'open', label: 'Mở', living: true }],
  firstStage: 'open',
});
const columns = sheetColumns(kind, recordSheets.columns);
const placeOf = new Map(columns.map((column, at) => [column, at]));
/** A row whose cells are told by the key of their column, and of an aim by its part. */
const row = (cells: Readonly<Record<string, SheetValue>>) =>
  readRow(
    placeOf,
    columns.map((column) => cells['of' in column ? `${column.key}.${column.of}` : column.key] ?? null),
    7,
  );

test('cells are read as what their column asks for, without capitals or tones of a choice', () => {
  expect(
    row({
      ...{ name: ' Buổi 1 ', areaCode: 'Ninh Kiều', on: '5/3/2026', tags: 'duoc khen', row: 12 },
      ...{ held_on: '2026-03-05', people: '1.600', form: 'HOP DAN', by: 'Nguồn a; nguồn b', consent: 'Có' },
      ...{ aim: 'Giảm trộm', 'aim.indicator': 'C11', 'aim.amount': 0.1 + 0.2, 'aim.by': '30/6/2026' },
    }),
  ).toEqual({
    ...{
      at: 7,
      name: 'Buổi 1',
      area: 'Ninh Kiều',
      on: '2026-03-05',
      row: '12',
      parent: '',
      tags: ['praised'],
    },
    fields: {
      ...{ held_on: '2026-03-05', people: '1600', form: 'meeting', by: ['a', 'b'], consent: true },
      aim: { words: 'Giảm trộm', indicator: 'C11', amount: '0.3', by: '2026-06-30' },
    },
    faults: {},
  });
});

test('what is none of the choices is told, and left out', () => {
  const { fields, faults } = row({ form: 'Bay', by: 'Nguồn a; trời', consent: 'chắc', tags: 'lạ' });
  expect(fields).toEqual({});
  expect(faults).toEqual({
    ...{ form: 'fieldNotChoice', by: 'fieldNotChoice', consent: 'fieldNotChoice', tags: 'tagUnknown' },
  });
});

test('an empty cell says nothing; a day that is none stays as it was typed, to be refused', () => {
  expect(row({}).fields).toEqual({});
  expect(row({ held_on: '31/02/2026', consent: false }).fields).toEqual({
    held_on: '31/02/2026',
    consent: false,
  });
});

test('every day and number comes back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 99_999 }), (days, people) => {
      const day = addDays(plainDate('2010-01-01'), days);
      const read = row({ held_on: formatDay(day), people }).fields;
      expect(read).toEqual({ held_on: day, people: String(people) });
    }),
  );
});
