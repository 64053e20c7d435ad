import { commonPath, mayIn } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { wordFolder } from '#domain/search/fold-words.ts';
import type { Hit } from '#domain/search/newest-hits.ts';
import { holdsTerms, snippetOf } from '#domain/search/snippet.ts';
import type { SearchTerm } from '#domain/search/tip-query.ts';
import { readsOriginal } from '#domain/tips/redaction.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { newestRedactions, openRedaction } from '../redaction/redaction.repository.ts';
import { findTips } from '../tip.repository.ts';
import { statusesIn, type TipSet } from './changes.repository.ts';
import { openTextsWith, searchedKey } from './open-texts.ts';
import { readSealedTexts } from './sealed-texts.repository.ts';
import type { FoundTip, SearchContext } from './search-tips.ts';

/**
 * Opens what was found for one look: the rows again under the officer's own scope, the piece of text around the words.
 * A tip that has gone meanwhile is left out, and one that only a blanked hint at its sender would find.
 */
export async function showHits(
  { db, tenant, actor, keys }: SearchContext,
  shown: {
    paths: readonly string[];
    set: TipSet;
    terms: readonly SearchTerm[];
    hits: readonly Hit[];
  },
): Promise<FoundTip[]> {
  const path = commonPath(shown.paths);
  if (!path || shown.hits.length === 0) return [];
  const ids = shown.hits.map(({ id }) => id);
  return readInScope(db, { tenant, path }, async (trx) => {
    const tips = new Map((await findTips(trx, tenant, ids)).map((tip) => [tip.id, tip]));
    const redactions = await newestRedactions(trx, tenant, ids);
    const found: FoundTip[] = [];
    const fold = wordFolder();
    for (const sealed of await readSealedTexts(trx, tenant, ids)) {
      const tip = tips.get(sealed.id);
      const isStill =
        tip &&
        mayIn(actor, tipReaders, tip.areaPath) &&
        tip.destroyedAt === null &&
        statusesIn(shown.set).includes(tip.status);
      if (!isStill) continue;
      const contentKey = await searchedKey(trx, keys, sealed);
      const redaction = openRedaction(tenant, redactions.get(tip.id), contentKey);
      const isBlanked = redaction !== undefined && !readsOriginal(actor, tip, redaction.madeIn);
      const texts = openTextsWith(tenant, contentKey, sealed, isBlanked ? redaction.content : undefined);
      // finding it by a blanked word would tell the word
      if (isBlanked && !holdsTerms(texts, shown.terms, fold)) continue;
      found.push({ tip, snippet: snippetOf(texts, shown.terms, fold) });
    }
    return found;
  });
}
