import { expect, test } from 'vitest';
import { isAtNight } from './at-night.ts';

test.each([
  ['2026-11-20T14:59:59Z', false],
  ['2026-11-20T15:00:00Z', true],
  ['2026-11-20T17:00:00Z', true],
  ['2026-11-20T22:59:59Z', true],
  ['2026-11-20T23:00:00Z', false],
])('%s at night in Viet Nam: %s', (at, expected) => {
  expect(isAtNight(new Date(at))).toBe(expected);
});
