import { randomInt } from 'node:crypto';
import { readBooks, verify } from './check.ts';
import type { Place } from './product.ts';
import { notOpening, type Writers } from './writers.ts';

/** Where the tips of a run are sent to. */
export const communes = ['31120', '31135', '31150', '31168', '31186'] as const;

/** Longest pause between two codes shown, from the second before an instant on, in milliseconds. */
export function longestSilence(at: readonly number[], killedAt: number): number {
  const near = at.filter((instant) => instant > killedAt - 1000);
  return Math.max(0, ...near.slice(1).map((instant, n) => instant - (near[n] ?? instant)));
}

const OLDER_OPENED = 200;

/**
 * What is wrong of all that was acknowledged, in words: lost, twice, miscounted, or a log that does not hold. Rows,
 * events, figure and log are counted whole each time.
 * @param from place among the acknowledged from which each code is opened; of those before it a sample is
 * @param untold tips that are there beside those acknowledged, of senders who ended with an earlier run
 */
export async function findFaults(
  place: Place,
  site: string,
  writers: Writers,
  { from = 0, untold = 0 }: { from?: number; untold?: number } = {},
): Promise<string[]> {
  const { acknowledged, different } = writers;
  const older = Array.from(
    { length: Math.min(OLDER_OPENED, from) },
    () => acknowledged[randomInt(from)] ?? '',
  );
  // beside each other, while nobody writes: most of each is waiting
  const [lost, books, fault] = await Promise.all([
    notOpening(site, [...new Set(older), ...acknowledged.slice(from)]),
    readBooks(place),
    verify(place),
  ]);
  const distinct = new Set(acknowledged).size;
  const wrong: [boolean, string][] = [
    [lost.length > 0, `${lost.length} codes open nothing`],
    [distinct !== acknowledged.length, `${acknowledged.length - distinct} codes were shown for two forms`],
    [different.length > 0, `${different.length} forms sent twice got two codes`],
    [books.tips !== distinct + untold, `${books.tips} tips for ${distinct + untold} codes`],
    [books.receipts !== books.tips, `${books.receipts} receipts for ${books.tips} tips`],
    [books.counted !== books.tips, `T01 is ${books.counted} for ${books.tips} tips`],
    [books.gaps.length > 0, `gaps in chains ${books.gaps.join(', ')}`],
    [fault !== null, `verify: ${fault}`],
  ];
  return wrong.filter(([is]) => is).map(([, words]) => words);
}
