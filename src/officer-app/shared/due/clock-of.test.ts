import { expect, test } from 'vitest';
import { clockOf } from './clock-of.ts';

const now = new Date('2026-11-21T07:30:00Z');
const tip = { status: 'received', receivedAt: '2026-11-21T05:10:00.000Z', checkDueAt: null } as const;

test('without a known limit a tip says how long it has waited', () => {
  expect(clockOf(tip, now)).toEqual({ state: 'waiting', span: 140 * 60_000 });
});

test.each([
  ['2026-11-23T07:30:00.000Z', 'ok'],
  ['2026-11-21T16:59:00.000Z', 'today'],
  ['2026-11-21T17:00:00.000Z', 'ok'],
  ['2026-11-21T07:29:00.000Z', 'over'],
])('a limit at %s is %s', (checkDueAt, state) => {
  expect(clockOf({ ...tip, checkDueAt }, now).state).toBe(state);
});

test('what is done has no clock', () => {
  expect(clockOf({ ...tip, status: 'resolved', checkDueAt: '2026-11-01T00:00:00.000Z' }, now).state).toBe(
    'done',
  );
});
