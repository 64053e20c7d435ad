import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepOf, stepsOf } from './steps.ts';

test('nothing, one value and few values have as many steps as they need', () => {
  expect(stepsOf([])).toEqual([]);
  expect(stepsOf([4, 4, 4])).toEqual([{ step: 3, from: 4, to: 4 }]);
  expect(stepsOf([0, 2])).toEqual([
    { step: 1, from: 0, to: 0 },
    { step: 5, from: 2, to: 2 },
  ]);
});

test('zero is alone, the others share the darker steps', () => {
  expect(stepsOf([0, 0, 1, 2, 3, 4, 5, 6, 7, 8])).toEqual([
    { step: 1, from: 0, to: 0 },
    { step: 2, from: 1, to: 2 },
    { step: 3, from: 3, to: 4 },
    { step: 4, from: 5, to: 6 },
    { step: 5, from: 7, to: 8 },
  ]);
});

test('every value has one step, and a greater value is never paler', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 103 }), (values) => {
      const steps = stepsOf(values);
      expect(steps.length).toBeLessThanOrEqual(5);
      const seen = [...values].sort((a, b) => a - b).map((value) => stepOf(steps, value) ?? 0);
      expect(seen).not.toContain(0);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
    }),
  );
});
