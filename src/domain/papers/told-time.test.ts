import { expect, test } from 'vitest';
import { toldTime } from './told-time.ts';

const received = new Date('2026-11-29T16:00:00+07:00');

test.each([
  ['tối qua 22h', 'tối qua 22h (28/11/2026, 22:00)'],
  ['22:00, 28/11/2026', '22:00, 28/11/2026'],
  ['không nhớ', 'không nhớ'],
  ['', ''],
])('“%s” is printed as “%s”', (when, printed) => {
  expect(toldTime(when, received)).toBe(printed);
});
