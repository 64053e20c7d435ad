import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellApart } from './tell-apart.ts';

const times = (seed: number, count: number, more = 0) => {
  const [draw] = fc.sample(
    fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: count, maxLength: count }),
    { seed, numRuns: 1 },
  );
  return (draw ?? []).map((value) => 50 + value / 1000 + more);
};

test('times of one kind are not told apart, those of a kind that takes a little longer are', () => {
  const same = tellApart(times(1, 400), times(2, 400));
  expect(same.p).toBeGreaterThan(0.001);
  expect(Math.abs(same.longer - 0.5)).toBeLessThan(0.1);
  const slower = tellApart(times(1, 400), times(1, 400, 2));
  expect(slower.difference).toBeCloseTo(2, 9);
  expect(slower.longer).toBeGreaterThan(0.6);
  expect(slower.p).toBeLessThan(0.001);
});

test('agrees with the textbook: two samples of twenty, without and with ties', () => {
  const first = Array.from({ length: 20 }, (_, n) => n);
  // every value of the second lies above: U is 400, z is 200 / sqrt(400 / 12 × 41)
  const above = tellApart(
    first,
    first.map((n) => n + 100),
  );
  expect(above).toMatchObject({ difference: 100, longer: 1 });
  // erfc(5.410018 / sqrt 2), within what the approximation of the tail is off
  expect(above.p / 6.301848e-8).toBeCloseTo(1, 2);
  const alike = { difference: 0, longer: 0.5, p: expect.closeTo(1, 6) };
  expect(tellApart(first, first)).toEqual(alike);
  const flat = new Array<number>(20).fill(7);
  expect(tellApart(flat, flat)).toEqual(alike);
});

test('the other way round says the opposite, as likely', () => {
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [there, back] = [tellApart(a, b), tellApart(b, a)];
      expect(there.longer + back.longer).toBeCloseTo(1, 9);
      expect(there.difference).toBeCloseTo(-back.difference, 9);
      expect(there.p).toBeCloseTo(back.p, 9);
      expect(there.p).toBeLessThanOrEqual(1);
    }),
  );
});

test('a few times are no comparison', () => {
  expect(() => tellApart([1, 2], [3, 4])).toThrow(RangeError);
});
