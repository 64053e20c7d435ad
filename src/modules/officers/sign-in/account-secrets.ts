import { hkdfSync } from 'node:crypto';
import { openBytes, sealBytes } from '#domain/sealing/aead.ts';
import { binding } from '#domain/sealing/binding.ts';
import { keyIdOf } from '#domain/sealing/key-id.ts';
import type { ServiceKey } from '#domain/sealing/service-key.ts';

/** Seals what an account must keep secret from a thief of the database; bound to its field and its row. */
export interface AccountSecrets {
  /** Stands in front of everything sealed by it. */
  readonly keyId: Buffer;
  readonly seal: (field: string, record: string, secret: Uint8Array) => Buffer;
  /** Throws `CannotOpen` for bytes of another place, row or key. */
  readonly open: (field: string, record: string, sealed: Uint8Array) => Buffer;
}

/** Under a key of their own, derived from the service key. */
export function accountSecrets(tenant: string, serviceKey: ServiceKey): AccountSecrets {
  const key = Buffer.from(hkdfSync('sha256', serviceKey.bytes, '', binding(['account secrets', tenant]), 32));
  const id = keyIdOf('account secrets', key);
  const aad = (field: string, record: string) => binding(['account secret', tenant, field, record, id]);
  return {
    keyId: id,
    seal: (field, record, secret) => sealBytes(key, id, aad(field, record), secret),
    open: (field, record, sealed) => openBytes(key, id, aad(field, record), sealed),
  };
}
