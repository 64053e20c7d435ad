import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkChanges } from './check-changes.ts';
import { stated } from './stated.fixture.ts';

const series = (indicator: string, values: readonly (number | string)[]) =>
  values.map((value, i) => stated(indicator, '31135', `2026-M0${i + 1}`, String(value)));
const of = (indicator: string, values: readonly (number | string)[]) =>
  checkChanges(series(indicator, values)).map(({ rule, parameters }) => [rule, parameters.period]);

test.each([
  // doubled, and six times what chance does
  [[100, 260], [['stock_jumps', '2026-M02']]],
  [[260, 100], [['stock_jumps', '2026-M02']]],
  [[100, 199], []],
  // doubled, but small: three teams more in a commune of two are no wonder
  [[4, 40], []],
  [[5, 19], []],
  [[9, 18], []],
  // doubled, but within what chance does to a count of twenty
  [[20, 40], []],
  [[20, 47], [['stock_jumps', '2026-M02']]],
  // what is rounded is no step of a series
  [[100, 'gần 260'], []],
])('a balance that goes %j', (values, found) => {
  expect(of('M02', values)).toEqual(found);
});

test('a flow is held against the other months of its area, in both directions', () => {
  expect(of('O02', [100, 104, 98, 1_000, 101, 99])).toEqual([['value_unusual', '2026-M04']]);
  const [above] = checkChanges(series('O02', [100, 104, 98, 1_000, 101, 99]));
  expect(above?.parameters).toMatchObject({ direction: 'above', compared: 5 });
  const [below] = checkChanges(series('O02', [1_000, 1_040, 980, 10, 1_010, 990]));
  expect(below?.parameters).toMatchObject({ direction: 'below', period: '2026-M04' });
});

test('the order in which figures come changes nothing', () => {
  const figures = series('M02', [100, 260, 90, 300, 301, 20]);
  const keys = (list: typeof figures) => checkChanges(list).map(({ key }) => key);
  fc.assert(
    fc.property(fc.shuffledSubarray(figures, { minLength: figures.length }), (shuffled) => {
      expect(keys(shuffled)).toEqual(keys(figures));
    }),
  );
});
