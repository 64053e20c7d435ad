import { expect, test } from 'vitest';
import { Facts, findFact } from './facts.ts';

const asked = [
  't:drug',
  't:fire',
  'd:up',
  'd:down',
  'k:percent',
  'k:rate',
  'p:where',
  'l:none',
  'c:cases_total',
  'c:police',
];
const bitOf = (one: string) => findFact(one.slice(0, 1), one.slice(2));

test('each fact has a bit of its own, what is none has no bit', () => {
  const bits = asked.map((one) => JSON.stringify([bitOf(one)?.word, bitOf(one)?.mask]));
  expect(new Set(bits).size).toBe(asked.length);
  expect([bitOf('t:weather'), bitOf('z:drug'), bitOf('d:drug')]).toEqual([undefined, undefined, undefined]);
});

test('a figure has the facts that were added, and no other', () => {
  const facts = new Facts();
  facts.add('t', 'drug');
  facts.add('d', null);
  facts.add('c', 'cases_total');
  const holds = asked.filter((one) => {
    const bit = bitOf(one);
    return bit !== undefined && ((facts.bits[bit.word] ?? 0) & bit.mask) !== 0;
  });
  expect(holds).toEqual(['t:drug', 'c:cases_total']);
});
