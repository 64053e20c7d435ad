import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords } from '../words.ts';
import { readClock } from './read-clock.ts';

const clock = (text: string) => readClock(readWords(text), 0);
const told = (text: string): string | undefined => {
  const minutes = clock(text)?.minutes;
  return minutes === undefined
    ? undefined
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};

test.each([
  ['22h', '22:00'],
  ['22h15', '22:15'],
  ['22:15', '22:15'],
  ['10 giờ rưỡi', '10:30'],
  ['8 rưỡi', '8:30'],
  ['11 giờ kém 15', '10:45'],
  ['mười giờ', '10:00'],
  ['22 giờ 15 phút', '22:15'],
  ['22 giờ 5 phút', '22:05'],
  ['24h', '24:00'],
  ['24h01', undefined],
  ['25h', undefined],
  // a lone digit behind an hour may count anything
  ['22 giờ 2 xe máy', '22:00'],
  ['22 giờ 3/11', '22:00'],
  ['22 giờ 15/11', '22:00'],
  ['22 : 15', undefined],
  ['22:75', undefined],
  ['15 xe', undefined],
  ['giờ', undefined],
])('%s is %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test('every hour and minute is read in each way of writing it, and nothing is left over', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
      const two = String(minute).padStart(2, '0');
      for (const text of [`${hour}h${two}`, `${hour}:${two}`, `${hour} giờ ${minute} phút`]) {
        expect([text, clock(text)?.minutes]).toEqual([text, hour * 60 + minute]);
        expect(clock(text)?.next).toBe(readWords(text).length);
      }
    }),
  );
});
