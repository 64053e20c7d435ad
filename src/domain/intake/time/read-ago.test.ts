import { expect, test } from 'vitest';
import { readWords } from '../words.ts';
import { readAgo } from './read-ago.ts';

const ago = (text: string) => {
  const read = readAgo(readWords(text), 0);
  return read && [read.amount, read.unit, read.next === readWords(text).length];
};

test.each([
  ['cách đây 2 tiếng', [2, 'hour', true]],
  ['nửa tiếng trước', [0.5, 'hour', true]],
  ['hai hôm trước', [2, 'day', true]],
  ['cách nay tiếng rưỡi', [1.5, 'hour', true]],
  ['cách đây khoảng 20 phút', [20, 'minute', true]],
  ['3 tuần trước', [3, 'week', true]],
  ['cách đây 2 tiếng trước', [2, 'hour', true]],
  // a length is no time: neither led nor closed
  ['2 tiếng', undefined],
  ['nửa tiếng', undefined],
  // "tuần trước" is the week before, which days are read from
  ['tuần trước', undefined],
  ['cách đây vài căn nhà', undefined],
])('%s is %j', (text, expected) => {
  expect(ago(text)).toEqual(expected);
});
