import { expect, test } from 'vitest';
import { cutRun } from './cut-run.ts';
import type { RuledCell } from './ruled-grid.ts';

const cell = (column: number, left: number, right: number): RuledCell => ({
  ...{ row: 0, column, rows: 1, columns: 1, left, right, top: 112, bottom: 92 },
});
const cells = [cell(0, 100, 150), cell(1, 150, 220), cell(2, 220, 300)];
const run = (words: string, x: number, width: number, y = 100) => ({ words, x, y, width, size: 12 });
const cut = (words: string, x: number, width: number, y?: number) =>
  cutRun(run(words, x, width, y), cells).map((one) => one.words);

test('numbers of columns side by side that come as one run stand in their cells', () => {
  expect(cut('-6 -11,32%', 130, 60)).toEqual(['-6', '-11,32%']);
  expect(cut('-6 -11,32% 47', 130, 120)).toEqual(['-6', '-11,32%', '47']);
  const [left, right] = cutRun(run('-6 -11,32%', 130, 60), cells);
  expect([left?.x, right && right.x + right.width]).toEqual([130, 190]);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(150);
  expect(right?.x).toBeGreaterThan(150);
});

test('words inside of one cell, one word over a line, and words outside of the rows stay whole', () => {
  expect(cut('Vụ cháy', 155, 50)).toEqual(['Vụ cháy']);
  expect(cut('1.294', 140, 30)).toEqual(['1.294']);
  expect(cut('Phụ lục 1 So sánh', 110, 150, 300)).toEqual(['Phụ lục 1 So sánh']);
});
