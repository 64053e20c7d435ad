import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankMark, blankOut, readsOriginal } from './redaction.ts';

test.each([
  ['Tôi là chị bán chè đầu hẻm', [{ from: 7, to: 18 }], `Tôi là ${blankMark} đầu hẻm`],
  ['Tôi là chị bán chè đầu hẻm', [], 'Tôi là chị bán chè đầu hẻm'],
  ['abcdef', [{ from: 0, to: 6 }], blankMark],
  [
    'abcdef',
    [
      { from: 3, to: 5 },
      { from: 1, to: 3 },
    ],
    `a${blankMark}f`,
  ],
  ['abc', [{ from: 2, to: 90 }], `ab${blankMark}`],
  ['abc', [{ from: 5, to: 9 }], 'abc'],
])('%s without %j', (text, blanks, shown) => {
  expect(blankOut(text, blanks)).toBe(shown);
});

test('nothing of a blanked stretch is left, and its length does not show', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'ế', ' ') }),
      fc.stringMatching(/^X{1,20}$/),
      fc.string({ unit: fc.constantFrom('a', 'ơ') }),
      (before, hint, after) => {
        const blanks = [{ from: before.length, to: before.length + hint.length }];
        expect(blankOut(before + hint + after, blanks)).toBe(before + blankMark + after);
      },
    ),
  );
});

const tip = { areaCode: '31135', areaPath: '92/31135/' };
test.each([
  ['duty_officer', '92/31135/', '31135', true],
  ['commune_commander', '92/31135/', '31135', true],
  ['city_movement_officer', '92/', '31135', false],
  ['inspector', '92/31135/', '31135', false],
  // moved on: the unit that has it now did not blank it
  ['duty_officer', '92/31135/', '31120', false],
] as const)('%s of %s, blanked in %s, reads the original: %s', (role, areaPath, madeIn, reads) => {
  expect(readsOriginal({ id: 'x', roles: [{ role, areaPath }] }, tip, madeIn)).toBe(reads);
});
