import { expect, test } from 'vitest';
import { isNumberCell } from './table-grid.ts';

test.each(['212', '1.294 tin', '+36', '36,4%', '41/58', 'tăng 07'])('%s counts', (text) => {
  expect(isNumberCell(text)).toBe(true);
});

test.each(['2026', 'Năm 2026', '6 tháng đầu năm', '9 tháng', '6 tháng cuối năm 2025', 'TT', ''])(
  '%s names what stands below it',
  (text) => {
    expect(isNumberCell(text)).toBe(false);
  },
);
