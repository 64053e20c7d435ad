import { z } from 'zod';
import { openingPurposes, openingStatuses, viewingMinutes } from '#domain/custody/opening.ts';
import { Id, Instant } from '../fields.ts';
import { Bytes, Person, PublicKey, SealedPlace, SharePiece } from './custody-fields.ts';

export const OpeningParams = z.strictObject({ openingId: Id });

const opening = {
  id: Id,
  tipId: Id,
  areaCode: z.string(),
  areaName: z.string(),
  purpose: z.enum(openingPurposes),
  minutes: z.literal([...viewingMinutes]),
  status: z.enum(openingStatuses),
  asker: Person.nullable(),
  isMine: z.boolean(),
  askedAt: Instant,
  /** Of the present step. */
  endsAt: Instant,
  openedAt: Instant.nullable(),
  overAt: Instant.nullable(),
  /** When an inspector took note of it. */
  seenAt: Instant.nullable(),
  /** Null where the texts of the tip are gone. */
  reason: z.string().nullable(),
  /** Of the browser that asked. */
  publicKey: PublicKey,
  answers: z.array(
    z.strictObject({
      officer: Person,
      isMine: z.boolean(),
      decision: z.enum(['approved', 'declined']).nullable(),
      decidedAt: Instant.nullable(),
    }),
  ),
};
export const Opening = z.strictObject(opening);
export type Opening = z.infer<typeof Opening>;
export const Openings = z.strictObject({ openings: z.array(Opening) });

/** With the custodian's own share while it waits for an answer, as it was sealed to their key. */
export const AskedOpening = z.strictObject({
  ...opening,
  share: z.strictObject({ place: SealedPlace, pieces: z.array(SharePiece) }).nullable(),
});
export type AskedOpening = z.infer<typeof AskedOpening>;
export const AskedOpenings = z.strictObject({ openings: z.array(AskedOpening) });

export const AnswerOpening = z.strictObject({
  id: Id,
  decision: z.enum(['approved', 'declined']),
  /** With an approval: the share, sealed to the key of the browser that asked. */
  share: Bytes.optional(),
});
export type AnswerOpening = z.infer<typeof AnswerOpening>;

export const RequestOpening = z.strictObject({
  id: Id,
  /** Of the tip, as the officer saw it. */
  version: z.int().min(1),
  purpose: z.enum(openingPurposes, 'custody.error.purposeRequired'),
  minutes: z.literal([...viewingMinutes], 'custody.error.minutesRequired'),
  reasonText: z.string().max(20_000, 'tip.error.reason.long'),
  publicKey: PublicKey,
});
export type RequestOpening = z.infer<typeof RequestOpening>;

export const TipIdentity = z.strictObject({
  areaCode: z.string(),
  state: z.enum(['none', 'sealed', 'deleted']),
  mayAsk: z.boolean(),
  openings: z.array(Opening),
});
export type TipIdentity = z.infer<typeof TipIdentity>;

/** Sealed bytes alone: what opens them exists in the browser that asked. */
export const HandedOver = z.strictObject({
  place: SealedPlace,
  sealed: z.base64(),
  shares: z.array(z.strictObject({ officerId: Id, sealed: Bytes })),
  endsAt: Instant,
});
export type HandedOver = z.infer<typeof HandedOver>;
