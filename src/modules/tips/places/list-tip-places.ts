import { type Actor, mayIn } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import type { Coordinates } from '#domain/tips/places/coordinates.ts';
import { type PlaceOfTip, placeOfTip } from '#domain/tips/places/place-of-tip.ts';
import { readsOriginal } from '#domain/tips/redaction.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import type { OpeningKeys } from '../keys/open-content-key.ts';
import { newestRedactions, openRedaction, type SealedRedaction } from '../redaction/redaction.repository.ts';
import { idsOfArea } from '../search/changes.repository.ts';
import { contentOf, searchedKey } from '../search/open-texts.ts';
import { readSealedTexts, type SealedTexts } from '../search/sealed-texts.repository.ts';
import { findTips, type TipSummary } from '../tip.repository.ts';

/** More open tips than a unit can look over on one page; the newest are shown. */
const atMost = 500;

export interface PlacedTip {
  readonly tip: TipSummary;
  readonly place: PlaceOfTip | undefined;
  readonly point: Coordinates | undefined;
}

interface PlacesContext {
  readonly db: Database;
  readonly tenant: string;
  readonly actor: Actor;
  readonly keys: OpeningKeys;
}

/**
 * Where the open tips of one unit happened, newest first: opened for this one look, with hints at senders blanked as
 * everywhere. The surface records the look. Tips that went past the unit are not its own, so they are not among them.
 * @param path the unit's own, in which the officer was found to read tips
 */
export function listTipPlaces(
  { db, tenant, actor, keys }: PlacesContext,
  { path, areaCode, units }: { path: string; areaCode: string; units: readonly { name: string }[] },
): Promise<{ tips: readonly PlacedTip[]; total: number }> {
  return readInScope(db, { tenant, path }, async (trx) => {
    const all = await idsOfArea(trx, tenant, { area: areaCode, path, set: 'open' });
    const ids = all.slice(-atMost).reverse();
    const tips = new Map((await findTips(trx, tenant, ids)).map((tip) => [tip.id, tip]));
    const redactions = await newestRedactions(trx, tenant, ids);
    const placed: PlacedTip[] = [];
    for (const sealed of await readSealedTexts(trx, tenant, ids)) {
      const tip = tips.get(sealed.id);
      if (!tip || !mayIn(actor, tipReaders, tip.areaPath)) continue;
      const redaction = redactions.get(sealed.id);
      placed.push({
        tip,
        ...(await whereOf(trx, { tenant, actor, keys, units }, { tip, sealed, redaction })),
      });
    }
    return { tips: placed, total: all.length };
  });
}

async function whereOf(
  trx: Trx,
  { tenant, actor, keys, units }: Omit<PlacesContext, 'db'> & { units: readonly { name: string }[] },
  {
    tip,
    sealed,
    redaction: asSealed,
  }: { tip: TipSummary; sealed: SealedTexts; redaction: SealedRedaction | undefined },
): Promise<Omit<PlacedTip, 'tip'>> {
  const contentKey = await searchedKey(trx, keys, sealed);
  const redaction = openRedaction(tenant, asSealed, contentKey);
  if (redaction && !readsOriginal(actor, tip, redaction.madeIn))
    return { place: placeOfTip(redaction.content, units), point: undefined };
  const told = contentOf(tenant, sealed, contentKey);
  return { place: told && placeOfTip(told, units), point: told?.coordinates };
}
