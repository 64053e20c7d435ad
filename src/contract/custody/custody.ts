import { z } from 'zod';
import { chainsOfCommand } from '#domain/custody/custody-group.ts';
import { Id, Instant } from '../fields.ts';
import { Bytes, Person, PublicKey } from './custody-fields.ts';

export const OfficerInGroup = z.strictObject({ officerId: Id });
export const KeyParams = z.strictObject({ keyId: Id });
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
