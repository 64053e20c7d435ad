import { expect, test } from 'vitest';
import { newSlowDown } from './slow-down.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21) + seconds * 1000);

test('five tries are free, then each failure doubles the wait up to a quarter of an hour', () => {
  const slow = newSlowDown();
  const waits = Array.from({ length: 20 }, () => {
    slow.tried('lan', '10.0.0.1', at(0));
    return slow.wait('lan', '10.0.0.1', at(0)) / 1000;
  });
  expect(waits.slice(0, 8)).toEqual([0, 0, 0, 0, 1, 2, 4, 8]);
  expect(waits.at(-1)).toBe(900);
});

test('who guesses at an account does not lock its owner out elsewhere', () => {
  const slow = newSlowDown();
  for (let i = 0; i < 500; i++) slow.tried('lan', '10.0.0.66', at(0));
  expect(slow.wait('lan', '10.0.0.66', at(1))).toBeGreaterThan(0);
  expect(slow.wait('lan', '10.0.0.1', at(1))).toBe(0);
});

test('who guesses at an account from many places does not lock its owner out of a new one', () => {
  const slow = newSlowDown();
  for (let i = 0; i < 500; i++) slow.tried('lan', `10.0.${i >> 8}.${i & 255}`, at(0));
  expect(slow.wait('lan', '192.168.0.7', at(0))).toBe(0);
});

test('failures are forgotten after an hour', () => {
  const slow = newSlowDown();
  for (let i = 0; i < 6; i++) slow.tried('lan', 'a', at(0));
  expect(slow.wait('lan', 'a', at(1))).toBe(1000);
  expect(slow.wait('lan', 'a', at(3601))).toBe(0);
  slow.tried('lan', 'a', at(3601));
  expect(slow.wait('lan', 'a', at(3601))).toBe(0);
});

test('a right password clears the count of its pair', () => {
  const slow = newSlowDown();
  for (let i = 0; i < 6; i++) slow.tried('lan', 'a', at(0));
  slow.succeeded('lan', 'a');
  expect(slow.wait('lan', 'a', at(0))).toBe(0);
});
