import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareParts } from './compare-parts.ts';
import { stated } from './stated.fixture.ts';

const of = (part: string, count: string, whole: string, all: string) =>
  compareParts([stated(part, '31135', '2026-H1', count), stated(whole, '31135', '2026-H1', all)]).map(
    ({ severity, parameters }) => [severity, parameters.partIndicator, parameters.wholeIndicator],
  );

test.each([
  // tips over the hotline are tips of the same days
  ['T12', '31', 'T01', '30', [['contradiction', 'T12', 'T01']]],
  // one found valuable now may have come before
  ['T02', '31', 'T01', '30', [['question', 'T02', 'T01']]],
  ['T12', '30', 'T01', '30', []],
  ['T01', '31', 'T12', '30', []],
])('%s of %s beside %s of %s', (part, count, whole, all, found) => {
  expect(of(part, count, whole, all)).toEqual(found);
});

test('only the same unit, day of the register and period are compared', () => {
  const part = stated('T12', '31135', '2026-H1', '31');
  for (const [area, period] of [
    ['31120', '2026-H1'],
    ['31135', '2026-YEAR'],
  ] as const) {
    expect(compareParts([part, stated('T01', area, period, '30')])).toEqual([]);
  }
});

test('a part is told exactly when it is above its whole, with the two numbers', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (count, all) => {
      const found = compareParts([
        stated('T12', '31135', '2026-H1', String(count)),
        stated('T01', '31135', '2026-H1', String(all)),
      ]);
      expect(found.map(({ difference }) => difference)).toEqual(
        count > all ? [{ left: count, right: all }] : [],
      );
    }),
  );
});
