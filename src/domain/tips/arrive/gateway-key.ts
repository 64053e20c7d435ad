import { createHash, randomBytes } from 'node:crypto';
import { binding } from '../../sealing/binding.ts';
import { hmacSha256 } from '../../sealing/hmac.ts';
import { codeFromBytes, type TipCode } from '../../sealing/tip-code.ts';
import type { TipForm } from './tip-form.ts';

/** A gateway's key as it is shown once: `tindan_` and 256 random bits. */
export const newGatewayKey = (): string => `tindan_${randomBytes(32).toString('base64url')}`;

export const isGatewayKey = (text: string): boolean => /^tindan_[\w-]{43}$/.test(text);

/** What rests of a key: its SHA-256. It has 256 random bits, so a fast hash says nothing. */
export const gatewayKeyHash = (key: string): Buffer => createHash('sha256').update(key).digest();

const secretOf = (key: string): Buffer => gatewayKeyHash(`secret ${key}`);

/** Which message of a channel this is, the same for every key and every way in, under the lookup key: 32 bytes. */
export const messageHash = (lookupKey: Uint8Array, channel: string, messageId: string): Buffer =>
  hmacSha256(lookupKey, binding(['message of a channel', channel, messageId]));

/** The form nonce of a message: only who holds the gateway's key can make it, and it rests nowhere. */
export const messageNonce = (key: string, messageId: string): string =>
  hmacSha256(secretOf(key), binding(['nonce of a message', messageId])).toString('base64url');

/** The code of a message: the same for each repetition, and not to be made from what rests here. */
export const codeForMessage = (lookupKey: Uint8Array, nonce: string): TipCode =>
  codeFromBytes(hmacSha256(lookupKey, binding(['code of a message', nonce])).subarray(0, 10));

/** Tells a repetition from another message under the same id; says nothing without the gateway's key. */
export const contentTag = (key: string, form: TipForm): Buffer =>
  hmacSha256(secretOf(key), binding(['content of a message', JSON.stringify(form)]));
