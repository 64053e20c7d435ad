import { combine } from 'shamir-secret-sharing';
import { unpad } from '../sealing/padding.ts';
import { type IdentityPlace, identityBinding } from './places.ts';
import type { Identity } from './seal-identity.ts';

/** Two shares did not give the key of this record: one is forged, of another record, or from before a replacement. */
export class SharesDoNotFit extends Error {
  constructor(options?: ErrorOptions) {
    super('the shares do not open this identity', options);
    this.name = 'SharesDoNotFit';
  }
}

const headerLength = 1 + 8;
const nonceLength = 12;

/**
 * Puts two shares together and opens an identity, with Web Crypto: in the browser of the officer who asked. The
 * library does not check what comes out; the tag of AES-GCM does.
 * @throws SharesDoNotFit
 */
export async function openIdentity(
  place: IdentityPlace,
  sealed: Uint8Array,
  shares: readonly Uint8Array[],
): Promise<Identity> {
  try {
    const raw = await combine(shares.map((share) => Uint8Array.from(share)));
    const key = await crypto.subtle.importKey('raw', Uint8Array.from(raw), 'AES-GCM', false, ['decrypt']);
    const bytes = Uint8Array.from(sealed);
    const padded = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: bytes.subarray(headerLength, headerLength + nonceLength),
        additionalData: identityBinding(place, bytes.subarray(1, headerLength)),
      },
      key,
      bytes.subarray(headerLength + nonceLength),
    );
    const content = unpad(new Uint8Array(padded));
    if (!content) throw new RangeError('padding');
    const { contactName, contactPhone } = JSON.parse(new TextDecoder().decode(content)) as Identity;
    return { contactName, contactPhone };
  } catch (cause) {
    throw new SharesDoNotFit({ cause });
  }
}
