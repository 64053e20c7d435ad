import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeScore, isNotable } from './notable-change.ts';

test.each([
  // growth from 2 to 6 is no news, nor is any of fewer than ten
  [2, 6, false],
  [0, 9, false],
  [0, 10, true],
  [100, 140, false],
  [100, 150, true],
  [150, 100, true],
  [1_000, 1_140, true],
  [1_000, 1_100, false],
])('from %i to %i: %s', (before, now, expected) => {
  expect(isNotable(changeScore(before, now))).toBe(expected);
});

test('the way back is as notable as the way there, and growing further never less', () => {
  const count = fc.nat(10_000);
  fc.assert(
    fc.property(count, count, fc.nat(100), (before, now, more) => {
      expect(changeScore(now, before) + changeScore(before, now)).toBeCloseTo(0, 12);
      const [low, high] = [Math.min(before, now), Math.max(before, now)];
      expect(changeScore(low, high + more)).toBeGreaterThanOrEqual(changeScore(low, high) - 1e-9);
    }),
  );
});

test('counts below zero, taken back in a period, give no broken score', () => {
  expect(Number.isFinite(changeScore(-20, -40))).toBe(true);
});
