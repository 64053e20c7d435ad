import { z } from 'zod';
import { Id } from '../fields.ts';

export const Person = z.strictObject({ id: Id, displayName: z.string(), title: z.string() });
/** Base64 of an X25519 public key. */
export const PublicKey = z.base64('custody.error.key').length(44, 'custody.error.key');
export const Bytes = z.base64('custody.error.key').max(400, 'custody.error.key');
/** What a sealed identity is bound to. */
export const SealedPlace = z.strictObject({ tenant: z.string(), tip: Id, record: Id });

/** A part of a share as it was sealed to its holder; one that was given names who gave it while whom was taken in. */
export const SharePiece = z.strictObject({
  keyId: Id,
  sealed: Bytes,
  given: z.strictObject({ newcomer: Id, from: Id }).nullable(),
});
export type SharePiece = z.infer<typeof SharePiece>;
