import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOwnReport } from './read-own-report.ts';
import { readReport } from './read-report.ts';
import { findTextTables } from './tables/text-tables.ts';

const text = `Kết quả 6 tháng đầu năm 2026
Nội dung | Năm 2025 | Năm 2026 | Tăng, giảm
Tin báo tiếp nhận | 210 | 345 | +135 (64%)
Vụ làm rõ | 41 | 58 | +17 (41%)
Mô hình | 7 | 9 | +2
Trong kỳ bắt 12 đối tượng, thu 3 khẩu súng.`;
const tables = findTextTables(text);
const numbers = [...text.matchAll(/(?<=\| [+]?|\()\d+%?/g)].map(({ 0: words, index }) => ({
  ...{ tag: 'T01|92|2026-H1', start: index, end: index + words.length },
}));
const apart = (one: { start: number; end: number }, places: typeof numbers): boolean =>
  places.every(({ start, end }) => one.end <= start || one.start >= end);

test('whichever numbers have a field, the others are read as if none had', () => {
  fc.assert(
    fc.property(fc.subarray(numbers), (places) => {
      const read = readOwnReport(text, places, { tables });
      const others = readReport(text, { tables }).filter((one) => apart(one, places));
      expect(read.filter(({ rule }) => !rule.startsWith('trường khóa'))).toEqual(others);
      expect(read.filter(({ rule }) => rule.startsWith('trường khóa'))).toHaveLength(places.length);
    }),
    { numRuns: 40 },
  );
});
