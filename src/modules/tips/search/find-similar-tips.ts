import { type Actor, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { isOpen } from '#domain/tips/steps/tip-actions.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findTip, findTips } from '../tip.repository.ts';
import type { TipSummary } from '../tip-summary.ts';
import { areasIn } from './areas-in.ts';
import type { TipSearch } from './open-tip-search.ts';
import type { Building } from './search-messages.ts';

export interface ProposedTips {
  readonly state: 'compared';
  readonly areaCode: string;
  /** Alike, the most first, with a likeness of 0–1, and whether one names the same place too. */
  readonly similar: readonly {
    readonly tip: TipSummary;
    readonly likeness: number;
    readonly isSamePlace: boolean;
  }[];
  /** How many others of the same area and track name the same place, and the newest of them. */
  readonly samePlace: { readonly count: number; readonly tips: readonly TipSummary[] };
}

const shownAtPlace = 5;
/**
 * Open tips that may tell of the same happening, in its own area and in those of the neighbours that the officer may
 * read too. Proposals: nothing is merged by itself. A tip that is over is compared with none.
 * @param neighbours codes of the communes beside an area
 * @throws Failure not_found outside the officer's areas
 */
export async function findSimilarTips(
  context: { db: Database; tenant: string; actor: Actor; tipSearch: TipSearch },
  { tipId, neighbours }: { tipId: string; neighbours: (area: string) => Promise<readonly string[]> },
): Promise<ProposedTips | (Building & { areaCode: string })> {
  const { db, tenant, actor, tipSearch } = context;
  const paths = pathsOf(actor, tipReaders);
  const path = commonPath(paths);
  if (!path) throw new Failure('not_allowed');
  const tip = await readInScope(db, { tenant, path }, (trx) => findTip(trx, tenant, tipId));
  if (!tip || !mayIn(actor, tipReaders, tip.areaPath)) throw new Failure('not_found');
  const { areaCode } = tip;
  const none = { state: 'compared' as const, areaCode, similar: [], samePlace: { count: 0, tips: [] } };
  if (!isOpen(tip.status)) return none;
  const readable = await areasIn(context, paths);
  const beside = await neighbours(areaCode);
  const besides = readable.filter((code) => code !== areaCode && beside.includes(code));
  const found = await tipSearch.similar({ area: areaCode, others: besides, tipId });
  if (found.state === 'building') return { ...found, areaCode };
  const alike = new Set(found.similar.map(({ id }) => id));
  const placed = new Set(found.samePlace.map(({ id }) => id));
  const others = found.samePlace.filter(({ id }) => !alike.has(id));
  const atPlace = others.slice(0, shownAtPlace);
  const ids = [...found.similar, ...atPlace].map(({ id }) => id);
  const rows = await readInScope(db, { tenant, path }, (trx) => findTips(trx, tenant, ids));
  const shown = new Map(
    rows.filter((row) => mayIn(actor, tipReaders, row.areaPath)).map((row) => [row.id, row]),
  );
  return {
    state: 'compared',
    areaCode,
    similar: found.similar.flatMap(({ id, likeness }) => {
      const row = shown.get(id);
      return row ? { tip: row, likeness, isSamePlace: placed.has(id) } : [];
    }),
    samePlace: {
      count: others.length,
      tips: atPlace.flatMap(({ id }) => shown.get(id) ?? []),
    },
  };
}
