import { expect, test } from 'vitest';
import { newGuessBudgets } from './guess-budgets.ts';

const guess = (origin: string, account: string) => ({ origin, account });

test('an origin that guesses at many names is spent, another origin is clean', () => {
  const budgets = newGuessBudgets();
  const standings = Array.from({ length: 20 }, (_, n) => {
    const one = guess('machine', `name${n}`);
    const standing = budgets.standing(one, 0);
    budgets.charge(one, 0);
    return standing;
  });
  expect(standings.map((one) => one[0]).join('')).toBe(`${'c'.repeat(11)}${'s'.repeat(9)}`);
  expect(budgets.standing(guess('machine', 'lan'), 0)).toBe('spent');
  expect(budgets.standing(guess('home', 'lan'), 0)).toBe('clean');
  // one try in four seconds comes back, so nobody there is shut out for good
  expect(budgets.standing(guess('machine', 'lan'), 4000)).toBe('suspect');
});

test('a name that many origins guess at is spent for strangers, and has a try four seconds later', () => {
  const budgets = newGuessBudgets();
  for (let n = 0; n < 10; n += 1) budgets.charge(guess(`machine${n}`, 'lan'), 0);
  expect(budgets.standing(guess('home', 'lan'), 0)).toBe('spent');
  expect(budgets.standing(guess('home', 'minh'), 0)).toBe('clean');
  expect(budgets.standing(guess('home', 'lan'), 4000)).toBe('suspect');
});

test('sixty officers behind one address who get in leave it clean', () => {
  const budgets = newGuessBudgets();
  for (let n = 0; n < 60; n += 1) {
    const officer = guess('office', `officer${n}`);
    expect(budgets.standing(officer, n * 100)).toBe('clean');
    budgets.charge(officer, n * 100);
    // every tenth mistypes
    if (n % 10 !== 0) budgets.giveBack(officer);
  }
});

test('many origins at many names are spent together', () => {
  const budgets = newGuessBudgets();
  for (let n = 0; n < 60; n += 1) budgets.charge(guess(`machine${n}`, `name${n}`), 0);
  expect(budgets.standing(guess('home', 'lan'), 0)).toBe('spent');
});
