/**
 * Seals who sent a tip so that two custodians must agree to open it: a key of its own for the record, split two of n
 * (`shamir-secret-sharing`), one share for each custodian's public key (HPKE). Whoever seals keeps nothing that opens.
 */
import { split } from 'shamir-secret-sharing';
import { sealBytes } from '../sealing/aead.ts';
import { newContentKey } from '../sealing/content-key.ts';
import { type HpkePublicKey, hpkeSeal } from '../sealing/hpke.ts';
import { pad } from '../sealing/padding.ts';
import { custodiansNeeded, openersNeeded } from './custodian-count.ts';
import { type CustodianKeyName, type IdentityPlace, identityBinding, shareBinding } from './places.ts';

/** What identifies a sender. */
export interface Identity {
  readonly contactName: string;
  readonly contactPhone: string;
}

export type CustodianPublicKey = CustodianKeyName & HpkePublicKey;

export interface SealedIdentity {
  readonly sealed: Buffer;
  /** One for each custodian, in the order given. */
  readonly shares: readonly {
    readonly name: CustodianKeyName;
    readonly point: number;
    readonly sealed: Buffer;
  }[];
}

/** Every identity of a usual length fills one bucket of 512 bytes: its length tells nothing of a name. */
const usualLength = 508;

/** The bytes of an identity: JSON, filled up with spaces. */
function identityBytes({ contactName, contactPhone }: Identity): Buffer {
  const json = Buffer.from(JSON.stringify({ contactName, contactPhone }), 'utf8');
  return Buffer.concat([json, Buffer.alloc(Math.max(0, usualLength - json.length), ' ')]);
}

/** @throws RangeError with fewer custodians than may be lost */
export async function sealIdentity(
  place: IdentityPlace,
  identity: Identity,
  custodians: readonly CustodianPublicKey[],
): Promise<SealedIdentity> {
  if (custodians.length < custodiansNeeded) throw new RangeError('too few custodians');
  const key = newContentKey();
  const sealed = sealBytes(key.bytes, key.id, identityBinding(place, key.id), pad(identityBytes(identity)));
  // the library takes nothing but a plain Uint8Array
  const shares = await split(new Uint8Array(key.bytes), custodians.length, openersNeeded);
  return {
    sealed,
    shares: custodians.map(({ custodian, key: name, ...publicKey }, at) => {
      const share = shares[at];
      const point = share?.at(-1);
      if (!share || !point) throw new Error('a share is missing');
      const of = { custodian, key: name };
      return { name: of, point, sealed: hpkeSeal(publicKey, share, shareBinding(place, of)) };
    }),
  };
}
