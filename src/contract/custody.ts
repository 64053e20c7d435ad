import { z } from 'zod';
import { chainsOfCommand } from '#domain/custody/custody-group.ts';
import { openingPurposes, openingStatuses, viewingMinutes } from '#domain/custody/opening.ts';
import { Id, Instant } from './fields.ts';

const Person = z.strictObject({ id: Id, displayName: z.string(), title: z.string() });
/** Base64 of an X25519 public key. */
const PublicKey = z.base64('custody.error.key').length(44, 'custody.error.key');
const Bytes = z.base64('custody.error.key').max(400, 'custody.error.key');

export const OfficerInGroup = z.strictObject({ officerId: Id });
export const KeyParams = z.strictObject({ keyId: Id });
export const OpeningParams = z.strictObject({ openingId: Id });
export const CustodyCommand = z.strictObject({ id: Id });

export const Custodian = z.strictObject({
  officer: Person,
  chain: z.enum(chainsOfCommand),
  addedAt: Instant,
  /** Identities of which they hold a share. */
  shares: z.int(),
  key: z
    .strictObject({
      id: Id,
      publicKey: PublicKey,
      createdAt: Instant,
      confirmedAt: Instant.nullable(),
      /** False for the custodian and for who added them: a second person compares the words. */
      mayConfirm: z.boolean(),
    })
    .nullable(),
});
export type Custodian = z.infer<typeof Custodian>;

export const CustodyGroup = z.strictObject({
  custodians: z.array(Custodian),
  /** Whether residents are offered a sealed contact now. */
  isReady: z.boolean(),
  /** Officers with the role who are no custodian yet; empty for all but administrators. */
  candidates: z.array(Person),
  mayChange: z.boolean(),
});
export type CustodyGroup = z.infer<typeof CustodyGroup>;

export const AddCustodian = z.strictObject({
  id: Id,
  officerId: z.uuid('custody.error.officerRequired'),
  chain: z.enum(chainsOfCommand, 'custody.error.chainRequired'),
});

/** A key pair as a custodian's browser made it. The costs of Argon2id may rise, never fall. */
const keyPair = {
  publicKey: PublicKey,
  wrappedPrivateKey: Bytes,
  salt: Bytes,
  memoryKib: z.int().min(131_072).max(1_048_576),
  passes: z.int().min(3).max(64),
  parallelism: z.int().min(1).max(16),
};
export const EnrolKey = z.strictObject({ id: Id, ...keyPair });
export type EnrolKey = z.infer<typeof EnrolKey>;

export const OwnKey = z.strictObject({
  /** What the key is bound to, beside the custodian. */
  tenant: z.string(),
  isCustodian: z.boolean(),
  key: z.strictObject({ id: Id, ...keyPair, isConfirmed: z.boolean() }).nullable(),
});
export type OwnKey = z.infer<typeof OwnKey>;

export const ConfirmKey = z.strictObject({ id: Id, publicKey: PublicKey });

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

const place = z.strictObject({ tenant: z.string(), tip: Id, record: Id });

/** A part of a share as it was sealed to its holder; one that was given names who gave it while whom was taken in. */
export const SharePiece = z.strictObject({
  keyId: Id,
  sealed: Bytes,
  given: z.strictObject({ newcomer: Id, from: Id }).nullable(),
});
export type SharePiece = z.infer<typeof SharePiece>;

/** With the custodian's own share while it waits for an answer, as it was sealed to their key. */
export const AskedOpening = z.strictObject({
  ...opening,
  share: z.strictObject({ place, pieces: z.array(SharePiece) }).nullable(),
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
  place,
  sealed: z.base64(),
  shares: z.array(z.strictObject({ officerId: Id, sealed: Bytes })),
  endsAt: Instant,
});
export type HandedOver = z.infer<typeof HandedOver>;

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
      place,
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
  joins: z.array(z.strictObject({ place, pieces: z.array(SharePiece) })),
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
