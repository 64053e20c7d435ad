import type { HandedOver } from '#contract/custody/identity-openings.ts';
import { openersNeeded } from '#domain/custody/custodian-count.ts';
import { openIdentity } from '#domain/custody/open-identity.ts';
import { handOverBinding } from '#domain/custody/places.ts';
import type { Identity } from '#domain/custody/seal-identity.ts';
import { fromBase64 } from '../files/base64.ts';
import { openWith } from './hpke.ts';

/** Opens two shares that custodians handed over and the identity with them: here, and nowhere else. */
export async function openHandedOver(
  pair: CryptoKeyPair,
  openingId: string,
  { place, sealed, shares }: HandedOver,
): Promise<Identity> {
  const opened = await Promise.all(
    shares.slice(0, openersNeeded).map(({ officerId, sealed: share }) => {
      const binding = handOverBinding(place, { opening: openingId, custodian: officerId });
      return openWith(pair, fromBase64(share), binding);
    }),
  );
  return openIdentity(place, fromBase64(sealed), opened);
}
