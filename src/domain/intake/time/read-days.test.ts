import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, plainDate, weekday } from '#domain/calendar/plain-date.ts';
import { readWords } from '../words.ts';
import { readDays } from './read-days.ts';

// a Saturday
const today = plainDate('2026-11-28');
const read = (text: string, before: { hasLead?: boolean; hasPart?: boolean } = {}, on = today) =>
  readDays(readWords(text), 0, { today: on, hasLead: false, hasPart: false, ...before });
const said = (text: string, before = {}) => {
  const found = read(text, before);
  return found && `${found.days.from} – ${found.days.to}`;
};

test.each([
  ['hôm kìa', '2026-11-25 – 2026-11-25'],
  ['mấy hôm rày', '2026-11-22 – 2026-11-28'],
  ['thứ tư', '2026-11-25 – 2026-11-25'],
  ['thứ 4', '2026-11-25 – 2026-11-25'],
  ['t4', '2026-11-25 – 2026-11-25'],
  ['thứ tư tuần này', '2026-11-25 – 2026-11-25'],
  ['thứ tư tuần trước', '2026-11-18 – 2026-11-18'],
  ['tuần trước', '2026-11-16 – 2026-11-22'],
  ['cuối tuần', '2026-11-28 – 2026-11-29'],
  ['cuối tuần rồi', '2026-11-21 – 2026-11-22'],
  ['tháng trước', '2026-10-01 – 2026-10-31'],
  ['đầu tháng 10', '2026-10-01 – 2026-10-10'],
  ['giữa tháng 10', '2026-10-11 – 2026-10-20'],
  ['cuối tháng 2/2024', '2024-02-21 – 2024-02-29'],
  ['tháng 12', '2025-12-01 – 2025-12-31'],
  ['cuối tháng này', '2026-11-21 – 2026-11-30'],
  ['năm ngoái', '2025-01-01 – 2025-12-31'],
])('%s, said on 28/11/2026: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('a short word means a day only behind a part of the day', () => {
  for (const word of ['nay', 'qua', 'mai']) {
    expect(said(word)).toBeUndefined();
    expect(said(word, { hasPart: true })).toBeDefined();
  }
});

test.each(['thứ 8', 'thứ 1', 't 4', 'tháng 13', 'tuần', 'tháng', 'năm', 'đầu năm ngoái', 'người'])(
  '%s tells no day',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('a weekday is the latest of its name, and may be the one a week before when it is today', () => {
  const days = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays(plainDate('2020-01-01'), n));
  fc.assert(
    fc.property(days, fc.integer({ min: 2, max: 7 }), (on, number) => {
      const found = read(`thứ ${number}`, {}, on);
      expect(found && weekday(found.days.from)).toBe(number - 1);
      expect(found && found.days.from <= on && found.days.from > addDays(on, -7)).toBe(true);
      expect(found?.stepBack).toBe(7);
    }),
  );
});
