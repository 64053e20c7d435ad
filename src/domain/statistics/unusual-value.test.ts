import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unusualAmong } from './unusual-value.ts';

const quiet = [38, 41, 40, 44, 36, 39];

test.each([
  [400, quiet, 'above'],
  [0, quiet, 'below'],
  [55, quiet, null],
  [4, [0, 0, 0, 0, 0], null],
  [4000, [38, 41, 40, 44], null],
  [400, [], null],
])('%d among %j is %s', (count, others, direction) => {
  const found = unusualAmong(count, others);
  expect(found && (found.score > 0 ? 'above' : 'below')).toBe(direction);
});

test('what lies among the others is never unusual, and the order they come in is nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 5, maxLength: 40 }), fc.nat(), (others, pick) => {
      const sorted = [...others].sort((a, b) => a - b);
      const count = pick % 20_000;
      expect(unusualAmong(count, sorted)).toEqual(unusualAmong(count, others));
      expect(unusualAmong(sorted[Math.floor(sorted.length / 2)] ?? 0, others)).toBeNull();
    }),
  );
});
