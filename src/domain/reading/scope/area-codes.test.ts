import { expect, test } from 'vitest';
import type { AreaVersion } from '#domain/areas/area.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { readReport } from '../read-report.ts';
import { areaCodes } from './area-codes.ts';

type Row = readonly [
  code: string,
  type: string,
  name: string,
  parent: string | null,
  from?: string,
  to?: string,
];
const area = ([code, type, name, parentCode, from = '2025-07-01', to]: Row): AreaVersion => ({
  ...{ code, type, name, nameEn: name, parentCode, validFrom: plainDate(from) },
  ...{ level: parentCode ? 'commune' : 'province', validTo: to ? plainDate(to) : null },
});
const old = ['2004-01-01', '2025-06-30'] as const;
const register = [
  area(['92', 'thành phố', 'Cần Thơ', null]),
  area(['52', 'tỉnh', 'Gia Lai', null]),
  area(['31232', 'xã', 'Vĩnh Thạnh', '92']),
  area(['21556', 'xã', 'Vĩnh Thạnh', '52']),
  area(['31465', 'xã', 'Vị Thanh 1', '92']),
  area(['916', 'quận', 'Ninh Kiều', '92', ...old]),
  area(['31117', 'phường', 'Cái Khế', '916', ...old]),
  area(['31120', 'phường', 'Cái Khế', '92']),
];
const day = plainDate('2026-06-15');
const codeOf = (text: string, home?: string, on: typeof day | null = day) =>
  readReport(text, { day: on, areaCodes: areaCodes(register, home) }).at(-1)?.area?.code;

test('of communes of one name it is the one of the province that the text is about, else of the reader', () => {
  expect(codeOf('Tại xã Vĩnh Thạnh xảy ra 12 vụ.')).toBeNull();
  expect(codeOf('Tại xã Vĩnh Thạnh xảy ra 12 vụ.', '92')).toBe('31232');
  const before = (province: string) => `${province} xảy ra 84 vụ.\nTại xã Vĩnh Thạnh xảy ra 12 vụ.`;
  expect(codeOf(before('TP Cần Thơ'))).toBe('31232');
  expect(codeOf(before('Tỉnh Gia Lai'), '92')).toBe('21556');
});

test('a number that belongs to a name is no figure and part of the name', () => {
  expect(codeOf('Tại xã Vị Thanh 1, xảy ra 12 vụ.')).toBe('31465');
});

test('a name of before is found by the period of the figure, whatever the day of the document', () => {
  expect(codeOf('Năm 2021, tại quận Ninh Kiều xảy ra 12 vụ.')).toBe('916');
  expect(codeOf('Năm 2021, tại phường Cái Khế xảy ra 12 vụ.', '92', null)).toBe('31117');
  expect(codeOf('Năm 2026, tại phường Cái Khế xảy ra 12 vụ.', '92', null)).toBe('31120');
  expect(codeOf('Tại phường Cái Khế xảy ra 12 vụ.', '92')).toBe('31120');
});
