import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';
import { findTextTables } from './text-tables.ts';

const cellsIn = (text: string): string[][] =>
  findTextTables(text).map(({ cells }) =>
    cells.map(({ start, end }) => [...text].slice(start, end).join('')),
  );

const rows = [
  ['Nội dung', 'Năm 2023', 'Năm 2024'],
  ['Tin báo tiếp nhận', '210', '345'],
  ['Vụ làm rõ', '41', '58'],
];

test.each([
  ['strokes', rows.map((row) => row.join(' | ')).join('\n')],
  [
    'framed strokes',
    rows
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n')
      .replace('\n', '\n|---|---|---|\n'),
  ],
  ['tabs', rows.map((row) => row.join('\t')).join('\n')],
  ['blanks', rows.map((row) => row.join('     ')).join('\n')],
])('cells parted by %s are found where they stand', (_, table) => {
  expect(cellsIn(`🚓 Kết quả:\n${table}\nHết.`)).toEqual([rows.flat()]);
});

test.each([
  'Bắt 3 đối tượng | thu 2 xe.',
  'UBND XÃ          CỘNG HÒA\nSố: 5          Tân Phú, ngày 3',
  'A | B\nC | D',
])('%j is no table', (text) => {
  expect(findTextTables(text)).toEqual([]);
});

test('rows say what, columns when; in rows of areas the column says what', () => {
  const read = (text: string) => readFigures(text).map(({ value, concept }) => [value, concept]);
  expect(read(rows.map((row) => row.join('\t')).join('\n'))).toEqual([
    [210, 'tips_received'],
    [345, 'tips_received'],
    [41, 'cases_solved'],
    [58, 'cases_solved'],
  ]);
  expect(read('Thôn | Tổ tự quản | Vụ việc xảy ra\nNà Lìn | 3 | 2\nLùng Vài | 2 | 0')).toEqual([
    [3, 'selfgov_teams'],
    [2, 'cases_total'],
    [2, 'selfgov_teams'],
    [0, 'cases_total'],
  ]);
});

test('the unit of a row belongs to its number, and says nothing where the row says more', () => {
  const read = readFigures(
    'Nội dung|Đơn vị tính|Kết quả\nTiền phạt|triệu đồng|18,4\nNgười tham dự tuyên truyền|lượt|1.240',
  );
  expect(read.map(({ value, unit, concept }) => [value, unit, concept])).toEqual([
    [18_400_000, 'VND', 'fines_money'],
    [1240, undefined, 'outreach_attendances'],
  ]);
});

test('no text breaks it, and tables keep their order and places', () => {
  const words = fc.constantFrom('|', '\t', '    ', '\n', '12', '3,5%', 'vụ', '🚓', '---', ' ');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 200 }), (parts) => {
      const text = parts.join('');
      const length = [...text].length;
      let last = 0;
      for (const { start, end, cells } of findTextTables(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(length);
        for (const cell of cells) {
          expect(cell.start).toBeGreaterThanOrEqual(start);
          expect(cell.end).toBeGreaterThanOrEqual(cell.start);
          expect(cell.end).toBeLessThanOrEqual(end);
        }
        last = end;
      }
    }),
  );
});

test('long runs of parted lines are gone through once, whether they are a table or none', () => {
  const lines = 60_000;
  expect(findTextTables('a | b\n'.repeat(lines))).toEqual([]);
  expect(findTextTables('a | 1\n'.repeat(150_000)).map(({ rows }) => rows)).toEqual([150_000]);
});
