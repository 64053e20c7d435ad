import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { readWords } from '../words.ts';
import { readPieces } from './read-pieces.ts';

const read = (text: string, at = 0) => {
  const words = readWords(text);
  const found = readPieces(words, at, plainDate('2026-11-28'));
  return found && { ...found.pieces, left: words.length - found.next };
};
const yesterday = { from: '2026-11-27', to: '2026-11-27' };

test('clock, part and day are taken in any order', () => {
  const all = { clock: 22 * 60 + 15, part: 'evening', days: yesterday, left: 0 };
  for (const text of ['22h15 tối qua', 'tối qua 22h15', 'tối qua, 22h15', 'tối qua lúc 22h15']) {
    expect(read(text)).toMatchObject(all);
  }
});

test('from one clock to another', () => {
  expect(read('từ 21h đến 22h tối qua')).toMatchObject({
    clock: 1260,
    clockTo: 1320,
    part: 'evening',
    left: 0,
  });
  expect(read('21h-22h')).toMatchObject({ clock: 1260, clockTo: 1320 });
});

test('small words count only where a piece follows', () => {
  expect(read('khoảng 10h tối')).toMatchObject({ loose: 'about', clock: 600, part: 'evening', left: 0 });
  expect(read('khoảng ba người')).toBeUndefined();
  expect(read('lúc đó')).toBeUndefined();
  // the comma behind is not of the phrase
  expect(read('tối qua, có người lạ')).toMatchObject({ left: 4 });
});

test('a day said twice is one day; another day ends the phrase', () => {
  expect(read('sáng nay 28/11')).toMatchObject({ days: { from: '2026-11-28' }, left: 0 });
  expect(read('sáng nay 27/11')?.left).toBeGreaterThan(0);
});

test('what comes again, what is just now and how long ago stand for themselves', () => {
  expect(read('tối nào cũng')).toMatchObject({ again: true });
  expect(read('mỗi ngày')).toMatchObject({ again: true, left: 0 });
  expect(read('hồi nãy 22h')).toMatchObject({ justNow: expect.any(Number), left: 2 });
  expect(read('cách đây 15 phút')).toMatchObject({ ago: expect.anything(), left: 0 });
});

test('“toi qua nha” without marks is somebody who comes to a house, “toi qua” is yesterday evening', () => {
  expect(read('toi qua nha')).toBeUndefined();
  expect(read('toi qua 22h')).toMatchObject({ part: 'evening', days: yesterday });
  expect(read('tối qua nhà')).toMatchObject({ part: 'evening', days: yesterday, left: 1 });
});
