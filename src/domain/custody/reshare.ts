/**
 * What each of two helpers reckons for one record when a newcomer takes over a place, as told in replace-share.ts.
 * The first acts, then the second; nothing that either sends shows a share or the key.
 */
import { summed } from './gf256.ts';
import { half, lift, refreshed } from './replace-share.ts';
import { type Share, shareBytes } from './share.ts';

/** Bytes of what the first tells the second: the mask, and what the first adds to the second's share. */
const helperMessageLength = 64;

export interface FirstStep {
  /** Masked half of the newcomer's share. */
  readonly toNewcomer: Uint8Array<ArrayBuffer>;
  readonly toSecond: Uint8Array<ArrayBuffer>;
  /** The first's own share as it will be, but for what the second adds. */
  readonly own: Uint8Array<ArrayBuffer>;
  /** What the first adds to the share of anybody else, by their point. */
  readonly added: (point: number) => Uint8Array<ArrayBuffer>;
}

const addition = (slope: Uint8Array, point: number) => shareBytes({ values: lift(slope, point), point });

/** @param random 32 fresh random bytes each, used for this record alone */
export function firstStep(
  own: Share,
  points: { second: number; newcomer: number },
  random: { mask: Uint8Array; slope: Uint8Array },
): FirstStep {
  const { mask, slope } = random;
  const values = summed(half(own, points.second, points.newcomer), mask, lift(slope, points.newcomer));
  return {
    toNewcomer: shareBytes({ values, point: points.newcomer }),
    toSecond: Uint8Array.from([...mask, ...lift(slope, points.second)]),
    own: shareBytes(refreshed(own, lift(slope, own.point))),
    added: (point) => addition(slope, point),
  };
}

/** @throws RangeError for a message that the first cannot have sent */
export function secondStep(
  own: Share,
  points: { first: number; newcomer: number },
  message: Uint8Array,
  slope: Uint8Array,
): Omit<FirstStep, 'toSecond'> {
  if (message.length !== helperMessageLength) throw new RangeError('no message of a helper');
  const [mask, added] = [message.subarray(0, 32), message.subarray(32)];
  const values = summed(half(own, points.first, points.newcomer), mask, lift(slope, points.newcomer));
  return {
    toNewcomer: shareBytes({ values, point: points.newcomer }),
    own: shareBytes(refreshed(own, added, lift(slope, own.point))),
    added: (point) => addition(slope, point),
  };
}

/** A share out of the pieces that make it up. @throws RangeError for pieces of different shares */
export function sumOfPieces(pieces: readonly Share[]): Share {
  const [first, ...others] = pieces;
  if (!first || others.some(({ point }) => point !== first.point)) throw new RangeError('pieces of no share');
  return refreshed(first, ...others.map(({ values }) => values));
}
