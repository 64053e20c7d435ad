import type { ContentKey } from '#domain/sealing/content-key.ts';
import { openField } from '#domain/sealing/seal-field.ts';
import { unwrapForArea } from '#domain/sealing/wrap-for-area.ts';
import type { TipTexts } from '#domain/search/indexed-text.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { OpeningKeys } from '../open-content-key.ts';
import { messagePlace, notePlace, type TipContent, textPlace } from '../tip-content.ts';
import type { SealedTexts } from './sealed-texts.repository.ts';

async function keyOf(trx: Trx, keys: OpeningKeys, tip: SealedTexts): Promise<ContentKey> {
  return unwrapForArea(tip.wrappedKey, tip.id, await keys.privateAreaKey(trx, tip.keyArea, tip.keyVersion));
}

const contentOf = (tenant: string, tip: SealedTexts, key: ContentKey): TipContent | undefined =>
  tip.content
    ? (JSON.parse(openField(key, textPlace(tenant, tip.id, 'content'), tip.content)) as TipContent)
    : undefined;

/** Opens what was told; undefined once it is destroyed. @throws CannotOpen when it was changed at rest */
export async function openContent(
  trx: Trx,
  tenant: string,
  keys: OpeningKeys,
  tip: SealedTexts,
): Promise<TipContent | undefined> {
  return tip.content ? contentOf(tenant, tip, await keyOf(trx, keys, tip)) : undefined;
}

/** Opens what of a tip may be searched. @throws CannotOpen when anything of it was changed at rest */
export async function openTexts(
  trx: Trx,
  tenant: string,
  keys: OpeningKeys,
  tip: SealedTexts,
): Promise<TipTexts> {
  const contentKey = await keyOf(trx, keys, tip);
  const told = contentOf(tenant, tip, contentKey) ?? { description: '', place: '', when: '' };
  return {
    description: told.description,
    place: told.place,
    when: told.when,
    more: [
      ...tip.messages.map(({ id, sealed }) => openField(contentKey, messagePlace(tenant, id), sealed)),
      ...tip.notes.map(
        ({ id, sealed }) =>
          (JSON.parse(openField(contentKey, notePlace(tenant, id), sealed)) as { text: string }).text,
      ),
    ],
  };
}
