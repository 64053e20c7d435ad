import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountedRate, shrinkRates } from './shrink-rates.ts';

const rates = fc
  .array(
    fc.record({ part: fc.double({ min: 0, max: 1, noNaN: true }), exposure: fc.nat({ max: 100_000 }) }),
    { maxLength: 30 },
  )
  .map((areas) =>
    areas.map(
      ({ part, exposure }, at): CountedRate => ({
        area: `${at}`,
        count: Math.floor(part * exposure),
        exposure,
      }),
    ),
  );

test('a rate is drawn to that of all, never past it, and less the more there is to go by', () => {
  fc.assert(
    fc.property(rates, fc.constantFrom('rate' as const, 'share' as const), (counted, kind) => {
      const shrunk = shrinkRates(counted, kind);
      const known = counted.filter(({ exposure }) => exposure > 0);
      expect(shrunk.map(({ area }) => area)).toEqual(known.map(({ area }) => area));
      const all = known.reduce((sum, { exposure }) => sum + exposure, 0);
      const overall = known.reduce((sum, { count }) => sum + count, 0) / all;
      for (const one of shrunk) {
        expect(one.weight).toBeGreaterThanOrEqual(0);
        expect(one.weight).toBeLessThanOrEqual(1);
        expect(Math.abs(one.shrunk - overall)).toBeLessThanOrEqual(Math.abs(one.raw - overall) + 1e-12);
        for (const other of shrunk) {
          if (other.exposure > one.exposure) expect(other.weight).toBeGreaterThanOrEqual(one.weight);
        }
      }
    }),
  );
});

test('an area with too little to expect has its rate and no place; equal rates share one', () => {
  const shrunk = shrinkRates(
    [
      { area: 'large', count: 200, exposure: 10_000 },
      { area: 'like it', count: 200, exposure: 10_000 },
      { area: 'low', count: 20, exposure: 10_000 },
      { area: 'tiny', count: 3, exposure: 100 },
    ],
    'rate',
  );
  expect(shrunk.map(({ area, rank }) => [area, rank])).toEqual([
    ['large', 1],
    ['like it', 1],
    ['low', 3],
    ['tiny', null],
  ]);
  expect(shrunk[3]?.raw).toBe(0.03);
});

test('where areas differ by chance alone, nothing of an own rate is left', () => {
  const alike = ['a', 'b', 'c'].map((area) => ({ area, count: 10, exposure: 1000 }));
  for (const one of shrinkRates(alike, 'rate')) expect(one).toMatchObject({ weight: 0, shrunk: 0.01 });
  expect(shrinkRates([{ area: 'a', count: 0, exposure: 0 }], 'share')).toEqual([]);
});
