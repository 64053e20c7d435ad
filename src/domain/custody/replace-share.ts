/**
 * Replacing a custodian of a 2-of-n sharing without putting the secret together. Two of those who stay work:
 *
 * 1. The line through their shares has a value at the newcomer's point (Lagrange); each holds one summand of it.
 *    The first hides theirs under a random mask that only the second learns and takes away again: the newcomer sees
 *    two random-looking halves whose sum is the new share, and nobody sees another's share.
 * 2. Each adds a random line through zero to everybody's share: the secret stays, every old share stops fitting.
 */
import { inverse, multiply, scaled, summed } from './gf256.ts';
import type { Share } from './share.ts';

/** One helper's summand of the value at `at`, given the other helper's point. */
export function half(own: Share, otherPoint: number, at: number): Uint8Array<ArrayBuffer> {
  return scaled(own.values, multiply(at ^ otherPoint, inverse(own.point ^ otherPoint)));
}

/** What a helper's random line through zero, of this slope, adds at a point. */
export const lift = (slope: Uint8Array, point: number): Uint8Array<ArrayBuffer> => scaled(slope, point);

/** A share with what others added to it. */
export const refreshed = (share: Share, ...added: readonly Uint8Array[]): Share => ({
  point: share.point,
  values: summed(share.values, ...added),
});

/** The smallest point that nobody has had. @throws RangeError when all 255 are used up */
export function freePoint(used: readonly number[]): number {
  for (let point = 1; point < 256; point++) if (!used.includes(point)) return point;
  throw new RangeError('every point is used');
}
