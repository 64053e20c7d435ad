import { expect, test } from 'vitest';
import { newWrongCodes } from './wrong-codes.ts';

function counting() {
  let now = Date.parse('2026-11-28T08:10:00Z');
  const told: string[] = [];
  const codes = newWrongCodes(
    () => new Date(now),
    async ({ verb, count }) => void told.push(`${verb} ${count}`),
    () => told.push('failed'),
  );
  const settled = async () => {
    for (let tick = 0; tick < 50; tick += 1) await Promise.resolve();
  };
  return { codes: { ...codes, settled }, told, later: (ms: number) => (now += ms) };
}

test('the first few of an origin are told one by one, the others are a count of their minute', async () => {
  const { codes, told, later } = counting();
  for (let at = 0; at < 10; at += 1) codes.note('a');
  await codes.settled();
  expect(told).toEqual(['wrong_code 1', 'wrong_code 1', 'wrong_code 1']);
  later(60_000);
  codes.note('b');
  await codes.settled();
  expect(told.slice(3)).toEqual(['wrong_codes 7', 'wrong_code 1']);
  await codes.flush();
  expect(told).toHaveLength(5);
});

test('one origin’s wrong codes take nothing from another’s', async () => {
  const { codes, told } = counting();
  for (let at = 0; at < 10; at += 1) codes.note('a');
  codes.note('b');
  await codes.settled();
  expect(told).toHaveLength(4);
});

test('an hour later the first few are told again', async () => {
  const { codes, told, later } = counting();
  for (let at = 0; at < 5; at += 1) codes.note('a');
  later(3_600_000);
  codes.note('a');
  await codes.settled();
  expect(told).toEqual(['wrong_code 1', 'wrong_code 1', 'wrong_code 1', 'wrong_codes 2', 'wrong_code 1']);
});

test('a flood from everywhere is told as a count', async () => {
  const { codes, told } = counting();
  for (let at = 0; at < 5000; at += 1) codes.note(`origin ${at}`);
  await codes.flush();
  expect(told).toHaveLength(11);
  expect(told.at(-1)).toBe('wrong_codes 4990');
});
