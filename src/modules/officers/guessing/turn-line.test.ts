import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Claim, newTurnLine } from './turn-line.ts';

const anybody = () => true;
const claim = (origin: number | string, account: number | string): Claim => ({
  origin: String(origin),
  account: String(account),
});

/** The most claims of which no two share an origin or an account (augmenting paths, Kuhn 1955). */
function largestMatching(claims: readonly Claim[]): number {
  const matched = new Map<string, string>();
  const accountsOf = (origin: string) =>
    claims.filter((one) => one.origin === origin).map(({ account }) => account);
  const match = (origin: string, seen: Set<string>): boolean =>
    accountsOf(origin).some((account) => {
      if (seen.has(account)) return false;
      seen.add(account);
      const holder = matched.get(account);
      if (holder !== undefined && !match(holder, seen)) return false;
      matched.set(account, origin);
      return true;
    });
  return [...new Set(claims.map(({ origin }) => origin))].filter((origin) => match(origin, new Set())).length;
}

const flood = fc.array(fc.record({ origin: fc.nat(6), account: fc.nat(6) }), { minLength: 1, maxLength: 60 });

test('a newcomer waits for no more turns than the flood has sources that explain it', () => {
  const property = fc.property(flood, fc.nat(20), fc.nat(60), (pairs, turnsBefore, later) => {
    const line = newTurnLine<Claim>(200);
    const guesses = pairs.map(({ origin, account }) => claim(origin, account));
    const split = Math.min(later, guesses.length);
    for (const guess of guesses.slice(0, split)) line.join(guess);
    for (let n = 0; n < turnsBefore; n += 1) line.next(anybody);
    const honest = claim('home', 'lan');
    line.join(honest);
    // more of the same keep coming while the newcomer waits
    let turns = 0;
    const coming = guesses.slice(split);
    for (let served = line.next(anybody); served !== honest; served = line.next(anybody)) {
      turns += 1;
      for (const guess of coming.splice(0, 2)) line.join(guess);
    }
    expect(turns).toBeLessThanOrEqual(largestMatching(guesses));
  });
  fc.assert(property, { numRuns: 500 });
});

test('one machine at a thousand names and a thousand machines at one name cost a newcomer one turn each', () => {
  const line = newTurnLine<Claim>(5000);
  for (let n = 0; n < 1000; n += 1) line.join(claim('machine', `name${n}`));
  for (let n = 0; n < 1000; n += 1) line.join(claim(`machine${n}`, 'name'));
  const honest = claim('home', 'lan');
  line.join(honest);
  const order = [line.next(anybody), line.next(anybody), line.next(anybody)];
  expect(order.indexOf(honest)).toBeLessThanOrEqual(2);
});

test('a full line lets go the newest of the greatest crowd, never one who stands alone beside a crowd', () => {
  const property = fc.property(flood, fc.integer({ min: 3, max: 12 }), (pairs, most) => {
    const line = newTurnLine<Claim>(most);
    const honest = claim('home', 'lan');
    line.join(honest);
    for (const { origin, account } of pairs) {
      const letGo = line.join(claim(origin, account));
      expect(line.waiting().length).toBeLessThanOrEqual(most);
      if (letGo === honest) {
        // only where everybody stands alone, and then the newcomer goes
        throw new Error('somebody alone was let go for a crowd');
      }
    }
    expect(line.waiting()).toContain(honest);
  });
  fc.assert(property, { numRuns: 300 });
});

test('who may not go yet is passed over and keeps the place', () => {
  const line = newTurnLine<Claim>(10);
  const [first, second] = [claim('a', 'x'), claim('b', 'y')];
  line.join(first);
  line.join(second);
  expect(line.next((one) => one !== first)).toBe(second);
  expect(line.next((one) => one !== first)).toBeUndefined();
  expect(line.next(anybody)).toBe(first);
  expect(line.waiting()).toEqual([]);
});
