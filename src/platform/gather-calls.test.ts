import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { gatherCalls } from './gather-calls.ts';

/** Doubles numbers; what was asked together, and how many pieces of work ran at once at most. */
function doubling(everyMs = 5) {
  const pieces: (readonly number[])[] = [];
  const seen = { running: 0, most: 0 };
  const double = gatherCalls(async (asks: readonly number[]) => {
    pieces.push(asks);
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    await nextTurn();
    seen.running -= 1;
    if (asks.includes(13)) throw new Error('thirteen');
    return asks.map((ask) => 2 * ask);
  }, everyMs);
  return { double, pieces, seen };
}

test('one call is answered at once and alone', async () => {
  const { double, pieces } = doubling(3_600_000);
  expect(await double(4)).toBe(8);
  expect(pieces).toEqual([[4]]);
});

test('calls that come close together are one piece of work, each with its own answer', async () => {
  const { double, pieces, seen } = doubling();
  const asks = Array.from({ length: 50 }, (_, n) => n + 100);
  expect(await Promise.all(asks.map(double))).toEqual(asks.map((ask) => 2 * ask));
  expect(pieces).toEqual([[100], asks.slice(1)]);
  expect(seen.most).toBe(1);
});

test('a piece that fails fails its own calls, and the next ones are answered', async () => {
  const { double } = doubling();
  const told = await Promise.allSettled([1, 13, 2].map(double));
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(await double(3)).toBe(6);
});

test('each of a piece is answered in a turn of the event loop of its own', async () => {
  const { double } = doubling();
  let turn = 0;
  let isOver = false;
  const count = () => {
    turn += 1;
    if (!isOver) setImmediate(count);
  };
  count();
  const turns = await Promise.all([0, 1, 2, 3].map((n) => double(n).then(() => turn)));
  isOver = true;
  expect(new Set(turns).size).toBe(4);
});
