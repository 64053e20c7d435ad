import type { ContentKey } from '#domain/sealing/content-key.ts';
import { openField } from '#domain/sealing/seal-field.ts';
import { unwrapForArea } from '#domain/sealing/wrap-for-area.ts';
import type { TipTexts } from '#domain/search/indexed-text.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { OpeningKeys } from '../keys/open-content-key.ts';
import { openedContent, openedNote } from '../sealed/open-sealed.ts';
import { messagePlace, type RedactedContent, type TipContent } from '../sealed/tip-content.ts';
import type { SealedTexts } from './sealed-texts.repository.ts';

/** The key of a tip that was read for a search. */
export async function searchedKey(trx: Trx, keys: OpeningKeys, tip: SealedTexts): Promise<ContentKey> {
  return unwrapForArea(tip.wrappedKey, tip.id, await keys.privateAreaKey(trx, tip.keyArea, tip.keyVersion));
}

/** What was told; undefined once it is destroyed. @throws CannotOpen when it was changed at rest */
export const contentOf = (tenant: string, tip: SealedTexts, key: ContentKey): TipContent | undefined =>
  tip.content ? openedContent(key, tenant, tip.id, tip.content) : undefined;

/** Opens what was told; undefined once it is destroyed. @throws CannotOpen when it was changed at rest */
export async function openContent(
  trx: Trx,
  tenant: string,
  keys: OpeningKeys,
  tip: SealedTexts,
): Promise<TipContent | undefined> {
  return tip.content ? contentOf(tenant, tip, await searchedKey(trx, keys, tip)) : undefined;
}

/** Opens what of a tip may be searched. @throws CannotOpen when anything of it was changed at rest */
export async function openTexts(
  trx: Trx,
  tenant: string,
  keys: OpeningKeys,
  tip: SealedTexts,
): Promise<TipTexts> {
  return openTextsWith(tenant, await searchedKey(trx, keys, tip), tip);
}

/** The same with the hints at the sender blanked, where they were. */
export function openTextsWith(
  tenant: string,
  contentKey: ContentKey,
  tip: SealedTexts,
  redacted?: Pick<RedactedContent, 'description' | 'place' | 'when' | 'messages'>,
): TipTexts {
  const told = redacted ?? contentOf(tenant, tip, contentKey) ?? { description: '', place: '', when: '' };
  return {
    description: told.description,
    place: told.place,
    when: told.when,
    more: [
      ...tip.messages.map(
        ({ id, sealed }) => redacted?.messages[id] ?? openField(contentKey, messagePlace(tenant, id), sealed),
      ),
      ...tip.notes.map(({ id, sealed }) => openedNote(contentKey, tenant, id, sealed).text),
    ],
  };
}
