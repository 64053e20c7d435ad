import { expect, test } from 'vitest';
import { type CellValue, cellText } from './cell-text.ts';

test.each<[CellValue, string]>([
  ['hẻm 12', 'hẻm 12'],
  [912345678, '912345678'],
  [true, 'x'],
  [false, ''],
  [null, ''],
  [undefined, ''],
  [new Date('2026-11-27T00:00:00Z'), '27/11/2026'],
  [new Date('2026-11-27T22:04:59.999Z'), '27/11/2026 22:05:00'],
])('%j reads %j', (value, text) => {
  expect(cellText(value)).toBe(text);
});
