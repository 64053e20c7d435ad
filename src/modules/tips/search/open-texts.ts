import { openField } from '#domain/sealing/seal-field.ts';
import { unwrapForArea } from '#domain/sealing/wrap-for-area.ts';
import type { TipTexts } from '#domain/search/indexed-text.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { OpeningKeys } from '../open-content-key.ts';
import { messagePlace, notePlace, type TipContent, textPlace } from '../tip-content.ts';
import type { SealedTexts } from './sealed-texts.repository.ts';

/** Opens what of a tip may be searched. @throws CannotOpen when anything of it was changed at rest */
export async function openTexts(
  trx: Trx,
  tenant: string,
  keys: OpeningKeys,
  tip: SealedTexts,
): Promise<TipTexts> {
  const areaKey = await keys.privateAreaKey(trx, tip.keyArea, tip.keyVersion);
  const contentKey = unwrapForArea(tip.wrappedKey, tip.id, areaKey);
  const told = tip.content
    ? (JSON.parse(openField(contentKey, textPlace(tenant, tip.id, 'content'), tip.content)) as TipContent)
    : { description: '', place: '', when: '' };
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
