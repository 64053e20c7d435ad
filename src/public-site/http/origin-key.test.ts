import { expect, test } from 'vitest';
import { originKeys } from './origin-key.ts';

const start = Date.parse('2026-11-28T08:10:00Z');

test.each([
  ['2001:db8:1:2::5', '2001:db8:1:2:ffff::1', true],
  ['2001:db8:1:2::5', '2001:db8:1:3::5', false],
  ['2001:db8::', '2001:db8:0:0:1::', true],
  ['::1', '::2', true],
  ['203.0.113.9', '::ffff:203.0.113.9', true],
  ['203.0.113.9', '203.0.113.10', false],
])('%s and %s are one origin: %s', (a, b, isOne) => {
  const keyOf = originKeys(() => new Date(start));
  expect(keyOf(a) === keyOf(b)).toBe(isOne);
});

test('nothing of an address is in its key, and an hour later it has another one', () => {
  let now = start;
  const keyOf = originKeys(() => new Date(now));
  const key = keyOf('203.0.113.9');
  expect(key).not.toContain('203');
  expect(keyOf('203.0.113.9')).toBe(key);
  now += 3_600_000;
  expect(keyOf('203.0.113.9')).not.toBe(key);
});

test('two processes have nothing in common', () => {
  const clock = () => new Date(start);
  expect(originKeys(clock)('203.0.113.9')).not.toBe(originKeys(clock)('203.0.113.9'));
});
