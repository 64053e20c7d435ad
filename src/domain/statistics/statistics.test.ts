import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeFrom } from './change.ts';
import { median } from './median.ts';

test('the median halves', () => {
  expect([median([]), median([3]), median([9, 1]), median([5, 1, 2])]).toEqual([null, 3, 5, 2]);
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN;
      expect(values.filter((one) => one < middle).length * 2).toBeLessThanOrEqual(values.length);
      expect(values.filter((one) => one > middle).length * 2).toBeLessThanOrEqual(values.length);
    }),
  );
});

test('missing is not zero, and growth from zero has no percentage', () => {
  expect(changeFrom(null, 5)).toBeNull();
  expect(changeFrom(0, 5)).toEqual({ difference: 5, percent: null });
  expect(changeFrom(50, 34)).toEqual({ difference: -16, percent: -32 });
});
