import { expect, test } from 'vitest';
import { fairShare } from './fair-share.ts';

let now = 0;
const clock = () => new Date(now);
const share = { burst: 3, perSecond: 1, atOnce: 10 };
const takes = (shares: ReturnType<typeof fairShare>, key: string): boolean => {
  const taken = shares.take(key);
  if ('done' in taken) taken.done();
  return 'done' in taken;
};

test('a gateway that sends too much waits; another one does not', () => {
  const shares = fairShare(clock, share);
  expect([1, 2, 3, 4].map(() => takes(shares, 'a'))).toEqual([true, true, true, false]);
  expect(takes(shares, 'b')).toBe(true);
  now += 1000;
  expect([takes(shares, 'a'), takes(shares, 'a')]).toEqual([true, false]);
});

test('no more run at once than its share', () => {
  const shares = fairShare(clock, { burst: 10, perSecond: 1, atOnce: 1 });
  const first = shares.take('a');
  expect('retryAfter' in shares.take('a')).toBe(true);
  if ('done' in first) first.done();
  expect('done' in shares.take('a')).toBe(true);
});
