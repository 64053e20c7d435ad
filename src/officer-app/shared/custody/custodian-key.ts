/**
 * A custodian's key: made here, wrapped here under a passphrase (Argon2id, AES-256-GCM), opened here. The server is
 * given the wrapped private half and the public half, never the passphrase.
 */
import { argon2id } from 'hash-wasm';
import type { EnrolKey, OwnKey } from '#contract/custody/custody.ts';
import { privateKeyBinding } from '#domain/custody/places.ts';
import { fromBase64, toBase64 } from '../files/base64.ts';
import { importPublicKey } from './hpke.ts';

/** Costs of a new wrapping; stored with it, so that they may rise. */
const cost = { memoryKib: 131_072, passes: 3, parallelism: 1 } as const;
const nonceLength = 12;

export interface KeyOwner {
  readonly tenant: string;
  readonly custodian: string;
}

/** The passphrase is wrong, or the stored key is not the one that was made with it. */
class WrongPassphrase extends Error {}

async function wrappingKey(
  passphrase: string,
  { salt, memoryKib, passes, parallelism }: { salt: Uint8Array } & Omit<Costs, 'salt'>,
): Promise<CryptoKey> {
  const raw = await argon2id({
    // the same word typed on two keyboards may arrive composed or not
    password: passphrase.normalize('NFC'),
    salt,
    ...{ memorySize: memoryKib, iterations: passes, parallelism, hashLength: 32 },
    outputType: 'binary',
  });
  return crypto.subtle.importKey('raw', Uint8Array.from(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
type Costs = Pick<EnrolKey, 'salt' | 'memoryKib' | 'passes' | 'parallelism'>;

/** Makes a key pair. @returns what the server is given */
export async function makeKey(
  { tenant, custodian }: KeyOwner,
  id: string,
  passphrase: string,
): Promise<EnrolKey> {
  const pair = (await crypto.subtle.generateKey('X25519', true, ['deriveBits'])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateKey = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
  const additionalData = privateKeyBinding(tenant, { custodian, key: id }, publicKey);
  const key = await wrappingKey(passphrase, { salt, ...cost });
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, privateKey);
  return {
    id,
    publicKey: toBase64(publicKey),
    wrappedPrivateKey: toBase64(new Uint8Array([...iv, ...new Uint8Array(wrapped)])),
    salt: toBase64(salt),
    ...cost,
  };
}

/**
 * Opens a custodian's key for the length of one task; it cannot be taken out of the browser again.
 * @throws WrongPassphrase also when the public half is not that of the private one
 */
export async function unlockKey(
  { tenant, custodian }: KeyOwner,
  { id, publicKey, wrappedPrivateKey, salt, ...costs }: NonNullable<OwnKey['key']>,
  passphrase: string,
): Promise<CryptoKeyPair> {
  const raw = fromBase64(publicKey);
  const wrapped = fromBase64(wrappedPrivateKey);
  const key = await wrappingKey(passphrase, { salt: fromBase64(salt), ...costs });
  const opened = await crypto.subtle
    .decrypt(
      {
        name: 'AES-GCM',
        iv: wrapped.subarray(0, nonceLength),
        additionalData: privateKeyBinding(tenant, { custodian, key: id }, raw),
      },
      key,
      wrapped.subarray(nonceLength),
    )
    .catch((cause: unknown) => {
      throw new WrongPassphrase('passphrase', { cause });
    });
  return {
    privateKey: await crypto.subtle.importKey('pkcs8', opened, 'X25519', false, ['deriveBits']),
    publicKey: await importPublicKey(raw),
  };
}
