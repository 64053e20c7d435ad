import type { Actor } from '#domain/officers/actor.ts';
import { newX25519, x25519PublicBytes } from '#domain/sealing/x25519.ts';

/** A custodian with what only their own browser has. */
export interface TestCustodian {
  readonly actor: Actor;
  readonly keyId: string;
  readonly pair: ReturnType<typeof newPair>;
}

/** A key pair as a browser makes one. */
export function newPair() {
  const { publicKey, privateKey } = newX25519();
  return { publicKey, privateKey, publicBytes: x25519PublicBytes(publicKey) };
}

/** The same custodian as the code of the app holds them, with Web Crypto. */
export async function inBrowser({ actor, keyId, pair }: TestCustodian) {
  const pkcs8 = Uint8Array.from(pair.privateKey.export({ format: 'der', type: 'pkcs8' }));
  return {
    custodian: actor.id,
    key: keyId,
    publicKey: pair.publicBytes.toString('base64'),
    pair: {
      privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits']),
      publicKey: await crypto.subtle.importKey('raw', Uint8Array.from(pair.publicBytes), 'X25519', true, []),
    },
  };
}

/** What a browser sends of a new key; nothing here ever opens the private half. */
export const keyToEnrol = (id: string, publicKey: Buffer) => ({
  id,
  publicKey,
  wrappedPrivateKey: Buffer.alloc(60, 1),
  salt: Buffer.alloc(16, 2),
  ...{ memoryKib: 131_072, passes: 3, parallelism: 1 },
});
