import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { heapInUse } from './heap.ts';

/** Cases wanted in all of a long run; nought in `npm test`, where each target has its few. */
const wanted = Number(process.env.TINDAN_FUZZ_CASES ?? 0);
/** Where a long run writes what became of each target, a line of JSON each; the watcher of hangs reads it. */
const account = process.env.TINDAN_FUZZ_ACCOUNT;

export const isLong = wanted > 0;
/** A long run is watched for hangs from outside; within, nothing of it ends for being slow. */
export const timeout = isLong ? 7_200_000 : 60_000;

const BEAT_MS = 5000;

/** A line of the account of a long run: a target that was begun or is still at work, or, with `ended`, one that is done. */
export interface AccountLine {
  readonly target: string;
  /** Instant of the line, ms since 1970. */
  readonly at: number;
  /** What fast-check takes to send the same cases again. */
  readonly seed: number;
  readonly cases: number;
  /** The longest that one case took, in ms. */
  readonly slowest: number;
  /** Megabytes of heap in use more than before the first case; only when ended. */
  readonly grown?: number;
  readonly ended?: 'well' | 'fault';
}

/**
 * Fuzzes one target: the same few cases in every `npm test`, its share of the whole and new ones in a long run.
 * @param amount.few in every `npm test`; `share` of the wanted cases, from 0 to 1
 * @returns megabytes of heap in use more than before
 */
export async function fuzz<T>(
  target: string,
  amount: { few: number; share: number },
  cases: fc.Arbitrary<T>,
  send: (sent: T) => unknown,
): Promise<{ grown: number }> {
  const seed = isLong ? Date.now() % 2 ** 31 : 20_261_128;
  const numRuns = isLong ? Math.ceil(wanted * amount.share) : amount.few;
  const before = isLong ? heapInUse() : 0;
  const grown = () => (isLong ? (heapInUse() - before) / 1e6 : 0);
  const counted = { cases: 0, slowest: 0 };
  let beatAt = 0;
  const tell = (more: Pick<AccountLine, 'grown' | 'ended'> = {}) => {
    beatAt = Date.now();
    const line: AccountLine = { target, at: beatAt, seed, ...counted, ...more };
    if (account) appendFileSync(account, `${JSON.stringify(line)}\n`);
  };
  tell();
  const property = fc.asyncProperty(cases, async (sent) => {
    const begun = performance.now();
    if (Date.now() - beatAt > BEAT_MS) tell();
    await send(sent);
    counted.cases += 1;
    counted.slowest = Math.max(counted.slowest, Math.round(performance.now() - begun));
  });
  try {
    await fc.assert(property, { numRuns, seed, endOnFailure: true });
  } catch (error) {
    tell({ ended: 'fault' });
    throw error;
  }
  const more = grown();
  tell({ ended: 'well', grown: Math.round(more) });
  return { grown: more };
}
