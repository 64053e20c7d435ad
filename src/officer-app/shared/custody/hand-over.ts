import type { AskedOpening } from '#contract/custody.ts';
import { handOverBinding, shareBinding } from '#domain/custody/places.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { openWith, sealTo } from './hpke.ts';

/** Opens a custodian's own share and seals it to the browser that asked: nobody in between can read it. */
export async function handOver(pair: CryptoKeyPair, custodian: string, asked: AskedOpening): Promise<string> {
  if (!asked.share) throw new Error('no share');
  const { place, keyId, sealed } = asked.share;
  const share = await openWith(pair, fromBase64(sealed), shareBinding(place, { custodian, key: keyId }));
  const binding = handOverBinding(place, { opening: asked.id, custodian });
  return toBase64(await sealTo(fromBase64(asked.publicKey), share, binding));
}
