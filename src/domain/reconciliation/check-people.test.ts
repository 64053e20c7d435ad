import { expect, test } from 'vitest';
import { checkPeople } from './check-people.ts';
import { rulesOf, stated } from './stated.fixture.ts';

test('persons cannot be more than live there, attendances can', () => {
  const populations = new Map([['92', 4_000]]);
  const of = (code: string, counted: string) => [{ ...stated(code, '92', '2026-H1', '5.000'), counted }];
  expect(rulesOf(of('C02', 'người bị xử lý'), { populations })).toEqual(['persons_exceed_population']);
  expect(rulesOf(of('O02', 'lượt người dự'), { populations })).toEqual([]);
});

test.each([
  ['người dự', ['attendances_as_persons']],
  ['Người dự các buổi', ['attendances_as_persons']],
  ['lượt người dự', []],
  ['lượt dự', []],
  ['buổi của người dân', ['attendances_as_persons']],
])('attendances told as “%s”', (counted, rules) => {
  const figures = [stated('O02', '92', '2026-H1', '5.000', { counted })];
  expect(checkPeople(figures, new Map()).map(({ rule }) => rule)).toEqual(rules);
});

test('as many persons as live there are possible, one more is not', () => {
  const of = (printed: string) =>
    checkPeople([stated('C02', '92', '2026-H1', printed)], new Map([['92', 4_000]])).length;
  expect([of('4.000'), of('4.001')]).toEqual([0, 1]);
});
