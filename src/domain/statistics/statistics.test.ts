import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeFrom } from './change.ts';
import { median } from './median.ts';
import { smallestShown, suppressSmallCounts } from './suppress-small-counts.ts';

test.each([
  [[10, 20, 0], [10, 20, 0], true],
  [[3, 20, 30], [null, null, 30], true],
  [[1, 1, 30, 40], [null, null, null, 40], true],
  [[2, 4, 9], [null, null, 9], true],
  [[3], [null], false],
  [[1, 1], [null, null], false],
  [[0, 0], [0, 0], true],
])('%j is shown as %j', (counts, shown, totalShown) => {
  expect(suppressSmallCounts(counts)).toEqual({ shown, totalShown });
});

test('no small count is shown or follows from the total, and zeros stay', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 40 }), (counts) => {
      const { shown, totalShown } = suppressSmallCounts(counts);
      const hidden = counts.filter((_, i) => shown[i] === null);
      for (const count of shown) if (count !== null) expect(count === 0 || count >= smallestShown).toBe(true);
      expect(hidden).not.toContain(0);
      if (totalShown && hidden.length > 0) {
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(smallestShown);
      }
    }),
  );
});

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
