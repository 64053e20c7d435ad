import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type PlainDate, partsOf, plainDate } from '../calendar/plain-date.ts';
import { type Occurrence, planStanding } from './plan-standing.ts';
import { longestSeries, repeats, seriesDays } from './series.ts';

const day = (text: string) => plainDate(text);
const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(day('2000-01-01'), n));

test.each([
  ['2026-12-03', 'week', '2026-12-24', ['2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24']],
  ['2026-12-03', 'two_weeks', '2026-12-30', ['2026-12-03', '2026-12-17']],
  ['2027-01-31', 'month', '2027-04-30', ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']],
  ['2027-11-29', 'month', '2028-02-29', ['2027-11-29', '2027-12-29', '2028-01-29', '2028-02-29']],
  ['2026-12-03', 'week', '2026-12-02', []],
] as const)('from %s every %s until %s', (first, every, until, expected) => {
  expect(seriesDays(day(first), every, day(until))).toEqual(expected);
});

test('days of a series rise, begin with the first, stay before the end, and monthly ones each lie in a month of their own', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...repeats), fc.nat(3000), (first, every, length) => {
      const found = seriesDays(first, every, addDays(first, length));
      expect(found[0]).toBe(first);
      expect(found.length).toBeLessThanOrEqual(longestSeries + 1);
      expect(found.every((one, at) => at === 0 || one > (found[at - 1] as PlainDate))).toBe(true);
      expect(found.every((one) => one <= addDays(first, length))).toBe(true);
      if (every !== 'month') {
        const step = every === 'week' ? 7 : 14;
        expect(found.every((one, at) => daysBetween(first, one) === at * step)).toBe(true);
        return;
      }
      const months = found.map((one) => partsOf(one)).map(({ year, month }) => year * 12 + month);
      expect(months.every((one, at) => one === (months[0] as number) + at)).toBe(true);
      expect(found.every((one) => partsOf(one).dayOfMonth <= partsOf(first).dayOfMonth)).toBe(true);
    }),
  );
});

test('every occurrence of a plan is in one state, whatever the day', () => {
  const occurrence: fc.Arbitrary<Occurrence> = fc.record({
    on: days,
    plannedOn: days,
    isHeld: fc.boolean(),
    isCancelled: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(occurrence), days, (plan, today) => {
      const { planned, held, cancelled, coming, missing, moved } = planStanding(plan, today);
      expect(held + cancelled + coming + missing).toBe(planned);
      expect(moved).toBeLessThanOrEqual(planned);
    }),
  );
  const one = (on: string, change: Partial<Occurrence> = {}) => ({
    ...{ on: day(on), plannedOn: day(on), isHeld: false, isCancelled: false },
    ...change,
  });
  const plan = [
    one('2026-12-01', { isHeld: true }),
    one('2026-12-02', { isCancelled: true }),
    one('2026-12-03', { plannedOn: day('2026-12-01') }),
    one('2026-12-05'),
  ];
  expect(planStanding(plan, day('2026-12-04'))).toEqual({
    ...{ planned: 4, held: 1, cancelled: 1, coming: 1, missing: 1, moved: 1 },
  });
});
