import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarseGauges } from './coarse-gauges.ts';

const gauges = (count: number, seconds: number) =>
  coarseGauges([
    { name: 'tindan_tips_untriaged', help: '', value: count },
    { name: 'tindan_tips_untriaged_seconds', help: '', value: seconds },
    { name: 'tindan_disk_free_bytes', help: '', value: 4_321 },
  ]).map(({ value }) => value);

test('waiting tips are told in tens and by whole days, everything else as it is', () => {
  expect(gauges(1, 60)).toEqual([0, 0, 4_321]);
  expect(gauges(3, 90_000)).toEqual([10, 86_400, 4_321]);
  expect(gauges(11, 86_400)).toEqual([20, 86_400, 4_321]);
});

test('a tip that comes on its own changes nothing for a day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_399 }), (seconds) => {
      expect(gauges(1, seconds)).toEqual(gauges(0, 0));
    }),
  );
});
