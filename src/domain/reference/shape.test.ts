import { expect, test } from 'vitest';
import { amount, day, entry, listOf, oneOf, optional, orNull, recordOf, text } from './shape.ts';

const limit = entry(
  {
    code: text,
    unit: oneOf('hour', 'day'),
    amount,
    validTo: orNull(day),
    tracks: optional(listOf(text)),
    sides: optional(recordOf(['left', 'right'], amount)),
  },
  ['remark'],
);
const good = { code: 'x', unit: 'day', amount: 2, validTo: null };

test('an entry of the right shape is taken, without the remarks of the file', () => {
  const full = { ...good, tracks: ['a'], sides: { left: 1, right: 2 } };
  expect(limit({ ...full, remark: 'seen' }, 'limits')).toEqual(full);
  expect(limit(good, 'limits')).toEqual(good);
});

test.each([
  [{ ...good, code: 1 }, 'limits.code: a text expected'],
  [{ ...good, unit: 'week' }, 'limits.unit: one of hour, day expected'],
  [{ ...good, amount: Number.NaN }, 'limits.amount: a number expected'],
  [{ ...good, validTo: '2026-02-30' }, 'limits.validTo: a day YYYY-MM-DD expected'],
  [{ ...good, tracks: ['a', null] }, 'limits.tracks[1]: a text expected'],
  [{ ...good, sides: { left: 1 } }, 'limits.sides.right: a number expected'],
  [{ ...good, trakcs: [] }, 'limits.trakcs: no such field expected'],
  [[], 'limits: an object expected'],
  [{ code: 'x' }, 'limits.unit: one of hour, day expected'],
])('%j is refused with its place', (value, message) => {
  expect(() => limit(value, 'limits')).toThrow(new RangeError(message));
});
