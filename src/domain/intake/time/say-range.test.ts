import { expect, test } from 'vitest';
import { timeTold } from './say-range.ts';

/** 28/11/2026, 08:00 in Việt Nam. */
const saidAt = new Date('2026-11-28T01:00:00Z');

test.each([
  ['tối qua khoảng 10h', '27/11/2026, 21:30–22:30'],
  ['toi qua khoang 10h', '27/11/2026, 21:30–22:30'],
  ['hôm qua', '27/11/2026'],
  ['tối nào cũng vậy', undefined],
  ['không nhớ', undefined],
  ['', undefined],
])('%s, said on 28/11/2026 at 8: %s', (text, shown) => {
  expect(timeTold(text, saidAt)).toBe(shown);
});
