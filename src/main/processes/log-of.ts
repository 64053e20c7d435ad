import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type NoteSigner, noteSigner } from '#domain/transparency/note-keys.ts';

/** Name of the tenant's log in checkpoints and of its key; never changes in its life. */
export const logOrigin = (tenant: string): string => `tindan/${tenant}`;

/** Name of the key that signs the receipts of residents. */
export const receiptSignerName = (tenant: string): string => `tindan/${tenant}/receipts`;

/** A signer from an Ed25519 key file (PKCS 8 PEM). */
export const readSigner = (name: string, file: string): NoteSigner =>
  noteSigner(name, createPrivateKey(readFileSync(file, 'utf8')));
