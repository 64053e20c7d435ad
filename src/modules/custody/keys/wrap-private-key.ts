import { argon2, createCipheriv, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { type CustodianKeyName, privateKeyBinding } from '#domain/custody/places.ts';
import { newX25519, x25519PublicBytes } from '#domain/sealing/x25519.ts';
import type { NewKey } from './enrol-key.ts';

const costs = { memoryKib: 131_072, passes: 3, parallelism: 1 } as const;

/**
 * A key pair wrapped under a passphrase just as a custodian's browser wraps one. Only for the sample, whose
 * passphrase is published: of a real custodian no server ever sees a passphrase.
 */
export async function newWrappedKey(
  tenant: string,
  name: CustodianKeyName,
  passphrase: string,
): Promise<NewKey> {
  const pair = newX25519();
  const publicKey = x25519PublicBytes(pair.publicKey);
  const salt = randomBytes(16);
  const key = await promisify(argon2)('argon2id', {
    message: passphrase.normalize('NFC'),
    nonce: salt,
    ...{ memory: costs.memoryKib, passes: costs.passes, parallelism: costs.parallelism, tagLength: 32 },
  });
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(privateKeyBinding(tenant, name, publicKey));
  const wrapped = cipher.update(pair.privateKey.export({ format: 'der', type: 'pkcs8' }));
  cipher.final();
  return {
    id: name.key,
    publicKey,
    wrappedPrivateKey: Buffer.concat([nonce, wrapped, cipher.getAuthTag()]),
    salt,
    ...costs,
  };
}
