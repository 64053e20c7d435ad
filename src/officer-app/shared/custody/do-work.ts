/** What a custodian does for newcomers, reckoned in their own browser with their opened key. */
import type { SharePiece } from '#contract/custody/custody-fields.ts';
import type { CustodyWork, DoCustodyWork } from '#contract/custody/custody-work.ts';
import { type IdentityPlace, replacementBinding, shareBinding } from '#domain/custody/places.ts';
import { firstStep, secondStep, sumOfPieces } from '#domain/custody/reshare.ts';
import { type Share, shareBytes, shareFrom } from '#domain/custody/share.ts';
import { fromBase64, toBase64 } from '../files/base64.ts';
import { openWith, sealTo } from './hpke.ts';

interface Own {
  readonly custodian: string;
  readonly key: string;
  readonly publicKey: string;
  readonly pair: CryptoKeyPair;
}
type Item = CustodyWork['items'][number];

/** Opens every piece of a share and joins them. */
export async function openShare(
  { custodian, pair }: Pick<Own, 'custodian' | 'pair'>,
  place: IdentityPlace,
  pieces: readonly SharePiece[],
): Promise<Share> {
  const opened = await Promise.all(
    pieces.map(({ keyId, sealed, given }) => {
      const to = { custodian, key: keyId };
      const binding = given
        ? replacementBinding(place, { replacement: given.newcomer, from: given.from, to })
        : shareBinding(place, to);
      return openWith(pair, fromBase64(sealed), binding);
    }),
  );
  return sumOfPieces(opened.map(shareFrom));
}

async function sealOwn({ custodian, key, publicKey }: Own, place: IdentityPlace, share: Uint8Array) {
  return toBase64(await sealTo(fromBase64(publicKey), share, shareBinding(place, { custodian, key })));
}

async function workOn(own: Own, item: Item): Promise<DoCustodyWork['items'][number]> {
  const { place, newcomer, helper, others, message } = item;
  const share = await openShare(own, place, item.pieces);
  const random = () => crypto.getRandomValues(new Uint8Array(32));
  const seal = async (to: Item['newcomer'], bytes: Uint8Array) => {
    const name = { custodian: to.custodian, key: to.key };
    const binding = replacementBinding(place, {
      replacement: newcomer.custodian,
      from: own.custodian,
      to: name,
    });
    return toBase64(await sealTo(fromBase64(to.publicKey), bytes, binding));
  };
  const points = { newcomer: newcomer.point, first: helper.point, second: helper.point };
  let step: Pick<ReturnType<typeof firstStep>, 'toNewcomer' | 'own' | 'added'>;
  let toHelper: Uint8Array;
  if (message === null) {
    const first = firstStep(share, points, { mask: random(), slope: random() });
    [step, toHelper] = [first, first.toSecond];
  } else {
    const to = { custodian: own.custodian, key: own.key };
    const from = helper.custodian;
    const binding = replacementBinding(place, { replacement: newcomer.custodian, from, to });
    const told = await openWith(own.pair, fromBase64(message), binding);
    step = secondStep(share, points, told, random());
    toHelper = step.added(helper.point);
  }
  return {
    tipId: place.tip,
    newcomerId: newcomer.custodian,
    toNewcomer: await seal(newcomer, step.toNewcomer),
    toHelper: await seal(helper, toHelper),
    own: await sealOwn(own, place, step.own),
    added: await Promise.all(
      others.map(async (other) => ({
        custodian: other.custodian,
        sealed: await seal(other, step.added(other.point)),
      })),
    ),
  };
}

/** Reckons a handful of records. */
export async function doWork(own: Own, id: string, { items, joins }: CustodyWork): Promise<DoCustodyWork> {
  const done: DoCustodyWork = { id, items: [], joins: [] };
  for (const item of items) done.items.push(await workOn(own, item));
  for (const { place, pieces } of joins) {
    const share = await openShare(own, place, pieces);
    const sealed = await sealOwn(own, place, shareBytes(share));
    done.joins.push({ tipId: place.tip, pieces: pieces.length, sealed });
  }
  return done;
}
