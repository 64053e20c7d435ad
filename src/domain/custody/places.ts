/** What is authenticated beside everything that custody seals: moved to any other place, it does not open. */
import { boundParts } from './bound-parts.ts';

/** The sealed identity of one tip. */
export interface IdentityPlace {
  readonly tenant: string;
  readonly tip: string;
  /** Id of the identity record. */
  readonly record: string;
}

/** A custodian's key: whose, and which of theirs. */
export interface CustodianKeyName {
  readonly custodian: string;
  readonly key: string;
}

/** Two inputs of HPKE (RFC 9180): the key schedule is bound to the people, the ciphertext to the record. */
export interface HpkeBinding {
  readonly info: Uint8Array<ArrayBuffer>;
  readonly aad: Uint8Array<ArrayBuffer>;
}

/** Beside the identity itself; `keyId` are the eight bytes in front of the sealed bytes. */
export const identityBinding = ({ tenant, tip, record }: IdentityPlace, keyId: Uint8Array) =>
  boundParts(['identity', tenant, tip, record, keyId]);

/** Beside a share that rests for one custodian. */
export const shareBinding = (place: IdentityPlace, { custodian, key }: CustodianKeyName): HpkeBinding => ({
  info: boundParts(['identity share', place.tenant, custodian, key]),
  aad: boundParts(['identity share', place.tenant, place.tip, place.record]),
});

/** Beside a share that a custodian hands to the officer who asked, for one opening only. */
export const handOverBinding = (
  place: IdentityPlace,
  { opening, custodian }: { opening: string; custodian: string },
): HpkeBinding => ({
  info: boundParts(['identity hand-over', place.tenant, opening, custodian]),
  aad: boundParts(['identity hand-over', place.tenant, place.tip, place.record]),
});

/** Beside a message from one custodian to another while a third one is replaced. */
export const replacementBinding = (
  place: IdentityPlace,
  { replacement, from, to }: { replacement: string; from: string; to: CustodianKeyName },
): HpkeBinding => ({
  info: boundParts(['identity replacement', place.tenant, replacement, from, to.custodian, to.key]),
  aad: boundParts(['identity replacement', place.tenant, place.tip, place.record]),
});

/** Beside a custodian's private key, wrapped in their own browser under their passphrase. */
export const privateKeyBinding = (
  tenant: string,
  { custodian, key }: CustodianKeyName,
  publicKey: Uint8Array,
) => boundParts(['custodian private key', tenant, custodian, key, publicKey]);
