import { z } from 'zod';
import { Id } from '../fields.ts';
import { Bytes, PublicKey, SealedPlace, SharePiece } from './custody-fields.ts';

const Holder = z.strictObject({
  custodian: Id,
  key: Id,
  publicKey: PublicKey,
  point: z.int().min(1).max(255),
});

/** What waits for a custodian beside openings, a handful of records at a time. */
export const CustodyWork = z.strictObject({
  items: z.array(
    z.strictObject({
      place: SealedPlace,
      newcomer: Holder,
      /** The other one of the two who help. */
      helper: Holder,
      others: z.array(Holder),
      pieces: z.array(SharePiece),
      /** What the first left for the second; null for the first. */
      message: Bytes.nullable(),
    }),
  ),
  /** Own shares that are still in pieces. */
  joins: z.array(z.strictObject({ place: SealedPlace, pieces: z.array(SharePiece) })),
  /** Records that wait for somebody else. */
  waiting: z.int(),
});
export type CustodyWork = z.infer<typeof CustodyWork>;

export const DoCustodyWork = z.strictObject({
  id: Id,
  items: z
    .array(
      z.strictObject({
        tipId: Id,
        newcomerId: Id,
        toNewcomer: Bytes,
        toHelper: Bytes,
        own: Bytes,
        added: z.array(z.strictObject({ custodian: Id, sealed: Bytes })).max(20),
      }),
    )
    .max(50),
  joins: z.array(z.strictObject({ tipId: Id, pieces: z.int().min(1), sealed: Bytes })).max(50),
});
export type DoCustodyWork = z.infer<typeof DoCustodyWork>;

/** How many things of custody wait for this officer. */
export const CustodyWaiting = z.strictObject({ count: z.int() });
