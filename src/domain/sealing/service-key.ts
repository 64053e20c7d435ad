import { randomBytes } from 'node:crypto';
import { keyIdOf } from './key-id.ts';

/** The key that wraps the areas' private keys: 32 bytes kept outside the database, never in the public process. */
export type ServiceKey = { readonly id: Buffer; readonly bytes: Buffer };

/** A service key from its 32 stored bytes. */
export function serviceKeyFrom(bytes: Uint8Array): ServiceKey {
  if (bytes.length !== 32) throw new RangeError(`service key: ${bytes.length} bytes instead of 32`);
  return { id: keyIdOf('service key', bytes), bytes: Buffer.from(bytes) };
}

/** A fresh service key. */
export function newServiceKey(): ServiceKey {
  return serviceKeyFrom(randomBytes(32));
}
