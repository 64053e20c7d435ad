import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '../calendar/add-months.ts';
import { dayIn } from '../calendar/day-in.ts';
import { isWorkingDay } from '../calendar/holidays.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { dueAt, extendedDueAt, shiftedDueAt } from './due-at.ts';
import { isLegal } from './limit.ts';
import { getLimit, limitOn, limits, limitsStartedBy } from './limit-on.ts';

const at = (text: string): Date => new Date(`${text}+07:00`);
const dueDay = (code: string, start: string): string =>
  dayIn(dueAt(getLimit(code, plainDate(start.slice(0, 10))), at(start)));

const instants = fc.date({
  min: new Date('2012-08-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const anyLimit = fc.constantFrom(...limits);

test.each([
  ['commune_transfer', '2021-12-31T08:00', '24 hour'],
  ['commune_transfer', '2022-01-13T23:59', '24 hour'],
  ['commune_transfer', '2022-01-14T00:00', '7 day'],
  ['complaint_acceptance', '2026-06-30T10:00', '10 day'],
  ['complaint_acceptance', '2026-07-01T10:00', '7 working_day'],
])('%s that starts on %s is %s: an old file keeps the old rule', (code, start, length) => {
  const { amount, unit } = getLimit(code, plainDate(start.slice(0, 10)));
  expect(`${amount} ${unit}`).toBe(length);
});

test('hours run exactly, through the night and through Tết', () => {
  const urgent = getLimit('commune_transfer_urgent', plainDate('2026-02-16'));
  expect(dueAt(urgent, at('2026-02-16T22:15')).toISOString()).toBe('2026-02-17T15:15:00.000Z');
});

test.each([
  // 7 days from Friday the 20th count from Saturday and end on Friday the 27th
  ['commune_transfer', '2026-11-20T09:00', '2026-11-27'],
  // the seventh day is a Saturday
  ['commune_transfer', '2026-11-21T09:00', '2026-11-30'],
  // the seventh day lies in Tết 2026 (16 to 20 February, then a weekend)
  ['commune_transfer', '2026-02-10T09:00', '2026-02-23'],
  ['procuracy_notice', '2026-11-20T09:00', '2026-11-23'],
  ['procuracy_notice_circular', '2026-11-20T09:00', '2026-11-25'],
  ['denunciation_screening', '2026-02-12T09:00', '2026-03-02'],
  ['resumed_decision', '2026-01-31T09:00', '2026-03-02'],
  ['resumed_decision', '2024-01-31T09:00', '2024-02-29'],
])('%s from %s ends on %s', (code, start, end) => {
  expect(dueDay(code, start)).toBe(end);
});

test('a limit of days ends at 24:00 in Vietnam', () => {
  const due = dueAt(getLimit('commune_transfer', plainDate('2026-11-20')), at('2026-11-20T23:59'));
  expect(due.toISOString()).toBe('2026-11-27T16:59:59.999Z');
});

test('twenty days grow to two months and once to two months more, never further', () => {
  const limit = getLimit('agency_decision', plainDate('2026-03-02'));
  const ends = [1, 2, 3].map((count) => extendedDueAt(limit, at('2026-03-02T08:00'), count));
  expect(ends.map((end) => end && dayIn(end))).toEqual(['2026-05-04', '2026-07-06', undefined]);
});

test('a denunciation grows from 30 to 60 and, very complex, to 90 days', () => {
  const limit = getLimit('denunciation_resolution', plainDate('2026-03-02'));
  const ends = [1, 2, 3].map((count) => extendedDueAt(limit, at('2026-03-02T08:00'), count));
  expect(ends.map((end) => end && dayIn(end))).toEqual(['2026-05-04', '2026-06-01', undefined]);
});

test('an urgent tip of a far commune has 48 hours, an ordinary one seven days, the city none of them', () => {
  const tip = { track: 'criminal', level: 'commune', urgency: 'urgent', remote: true } as const;
  const codes = (change: object) =>
    limitsStartedBy('receive', { ...tip, ...change }, plainDate('2026-11-20'))
      .filter(isLegal)
      .map(({ code }) => code);
  expect(codes({})).toEqual(['commune_transfer_urgent_remote']);
  expect(codes({ remote: false })).toEqual(['commune_transfer_urgent']);
  expect(codes({ urgency: 'normal' })).toEqual(['commune_transfer']);
  expect(codes({ level: 'city' })).toEqual([]);
});

test('later starts never end earlier, nothing ends before it starts, days end with working days', () => {
  fc.assert(
    fc.property(anyLimit, instants, instants, (limit, a, b) => {
      const [first, second] = a <= b ? [a, b] : [b, a];
      const due = dueAt(limit, first);
      expect(due.getTime()).toBeGreaterThan(first.getTime());
      expect(dueAt(limit, second).getTime()).toBeGreaterThanOrEqual(due.getTime());
      if (limit.unit !== 'hour') expect(isWorkingDay(dayIn(due))).toBe(true);
    }),
  );
});

test('an extension and a suspension only ever move the end on', () => {
  fc.assert(
    fc.property(anyLimit, instants, fc.nat(400 * 86_400_000), (limit, start, pause) => {
      const due = dueAt(limit, start);
      let before = due;
      for (const [at] of (limit.extensions ?? []).entries()) {
        const next = extendedDueAt(limit, start, at + 1);
        expect(next?.getTime()).toBeGreaterThan(before.getTime());
        before = next ?? before;
      }
      const to = new Date(start.getTime() + pause);
      const shifted = shiftedDueAt(limit, due, { from: start, to });
      expect(shifted.getTime()).toBeGreaterThanOrEqual(due.getTime() + pause - 1);
    }),
  );
});

test('months keep their day or end with the month', () => {
  expect(addMonths(plainDate('2026-12-31'), 2)).toBe('2027-02-28');
  expect(addMonths(plainDate('2027-12-31'), 2)).toBe('2028-02-29');
  expect(addMonths(plainDate('2026-01-15'), 12)).toBe('2027-01-15');
});

test('no code has two rules on one day, and every law says where it stands', () => {
  const days = ['2018-06-01', '2022-01-13', '2022-01-14', '2026-06-30', '2026-07-01', '2026-11-20'];
  for (const limit of limits) {
    for (const day of days.map(plainDate)) {
      const found = limits.filter(
        ({ code, validFrom, validTo }) =>
          code === limit.code &&
          (validFrom === null || validFrom <= day) &&
          (validTo === null || day <= validTo),
      );
      expect(found.length).toBeLessThanOrEqual(1);
      expect(limitOn(limit.code, day)).toBe(found[0]);
    }
    expect(limit.basis).not.toBe('');
    if (isLegal(limit)) expect(limit.article).toMatch(/^điều \d/);
  }
});
