import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const words = fc.constantFrom(
  ...`xử lý phát hiện khởi tố vụ đối tượng ma túy năm tháng ngày tăng giảm hai 12 1.327 36,4% 5/7 15/1/2019 10-70 triệu đồng kg
  ( ) , ; . : " / - trong đó so với cùng kỳ tỷ lệ đạt hơn gần Xã Huyện tỷ triệu nghìn trăm nửa rưỡi hàng mười năm suất giá số lệ tập phần`.split(
    /\s+/,
  ),
);

test('no text makes the reader fail, and figures keep their order and places', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc.array(words, { maxLength: 300 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 200 }).map((list) => list.join('\n')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const points = [...text];
      let last = 0;
      for (const one of readReport(text)) {
        expect(one.start).toBeGreaterThanOrEqual(last);
        expect(points.slice(one.start, one.end).join('')).toBe(one.text);
        expect(one.counted.trim()).not.toBe('');
        last = one.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('each figure tells its rule, its concept’s indicator and how sure it is', () => {
  const [tips] = readReport('Nhân dân cung cấp gần 1.600 nguồn tin có giá trị.');
  expect(tips).toMatchObject({
    ...{ text: '1.600', value: 1600, qualifier: 'almost', concept: 'tips_valuable', indicator: 'T02' },
    ...{ counted: 'nguồn tin có giá trị', rule: '[tip] tips_valuable ← n:valuable|value' },
  });
  expect(tips?.confidence).toBeGreaterThan(0.9);
});
