import type { AskedOpening } from '#contract/custody/identity-openings.ts';
import { handOverBinding } from '#domain/custody/places.ts';
import { shareBytes } from '#domain/custody/share.ts';
import { fromBase64, toBase64 } from '../files/base64.ts';
import { openShare } from './do-work.ts';
import { sealTo } from './hpke.ts';

/** Opens a custodian's own share and seals it to the browser that asked: nobody in between can read it. */
export async function handOver(pair: CryptoKeyPair, custodian: string, asked: AskedOpening): Promise<string> {
  if (!asked.share) throw new Error('no share');
  const { place, pieces } = asked.share;
  const share = shareBytes(await openShare({ custodian, pair }, place, pieces));
  const binding = handOverBinding(place, { opening: asked.id, custodian });
  return toBase64(await sealTo(fromBase64(asked.publicKey), share, binding));
}
