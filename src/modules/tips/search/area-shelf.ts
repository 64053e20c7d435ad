import { areaPath } from '#domain/areas/area-path.ts';
import { CannotOpen } from '#domain/sealing/cannot-open.ts';
import { type AreaIndex, addRow, newAreaIndex, removeRow } from '#domain/search/area-index.ts';
import type { FoldedWord } from '#domain/search/fold-words.ts';
import { indexedText } from '#domain/search/indexed-text.ts';
import { tipTracks } from '#domain/tips/steps/tip-tracks.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import type { OpeningKeys } from '../keys/open-content-key.ts';
import {
  chainHeads,
  countByArea,
  idsOfArea,
  statusesIn,
  type TipSet,
  tipsChangedAfter,
} from './changes.repository.ts';
import { openTexts } from './open-texts.ts';
import { readSealedTexts, type SealedTexts } from './sealed-texts.repository.ts';

export interface ShelfContext {
  readonly db: Database;
  readonly tenant: string;
  readonly keys: OpeningKeys;
  readonly fold: (text: string) => FoldedWord[];
}

/** The index of one area, and how far it has read the area's chain. */
export interface Shelf {
  readonly area: string;
  readonly set: TipSet;
  readonly index: AreaIndex;
  seq: number;
  /** Tips that do not open: changed at rest. They are counted, never passed over in silence. */
  readonly unreadable: Set<string>;
}

export const bytesOfId = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** Tips opened between two looks at what else the thread was asked. */
const batch = 200;

const pathOf = (tenant: string, area: string): string =>
  area === tenant ? areaPath(tenant) : areaPath(tenant, area);

/** How many tips of these areas there are to open. */
export const countOfAreas = (
  { db, tenant }: Pick<ShelfContext, 'db' | 'tenant'>,
  areas: readonly string[],
  set: TipSet,
): Promise<Map<string, number>> =>
  readInScope(db, { tenant, path: areaPath(tenant) }, (trx) => countByArea(trx, tenant, { areas, set }));

/**
 * Opens every tip of an area into a new index, in one snapshot with the area's place in the log.
 * @param onProgress how many of how many tips are in it
 */
export async function buildShelf(
  context: ShelfContext,
  { area, set }: { area: string; set: TipSet },
  onProgress: (done: number, total: number) => void,
): Promise<Shelf> {
  const { db, tenant } = context;
  const path = pathOf(tenant, area);
  return readInScope(db, { tenant, path }, async (trx) => {
    const seq = (await chainHeads(trx, tenant, [area])).get(area) ?? 0;
    const ids = await idsOfArea(trx, tenant, { area, path, set });
    onProgress(0, ids.length);
    const shelf = { area, set, index: newAreaIndex(ids.length + 64), seq, unreadable: new Set<string>() };
    let reading = readSealedTexts(trx, tenant, ids.slice(0, batch));
    for (let from = 0; from < ids.length; from += batch) {
      const tips = await reading;
      // the database reads on while these are opened
      reading = readSealedTexts(trx, tenant, ids.slice(from + batch, from + 2 * batch));
      for (const tip of tips) await putTip(trx, context, shelf, tip);
      onProgress(Math.min(from + batch, ids.length), ids.length);
    }
    await reading;
    return shelf;
  });
}

/** Puts a tip where it belongs as it stands now: replaced, added, or taken out. */
async function putTip(trx: Trx, context: ShelfContext, shelf: Shelf, tip: SealedTexts): Promise<void> {
  const { tenant, keys, fold } = context;
  try {
    const texts = await openTexts(trx, tenant, keys, tip);
    addRow(shelf.index, {
      id: bytesOfId(tip.id),
      receivedAt: tip.receivedAt.getTime(),
      track: (tipTracks as readonly string[]).indexOf(tip.track) + 1,
      text: indexedText(texts, fold),
    });
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    shelf.unreadable.add(tip.id);
  }
}

/**
 * Brings shelves up to the heads of their chains: whatever happened to a tip is an event there, also that it moved
 * away, was merged or destroyed. One snapshot for all of them.
 */
export async function catchUp(context: ShelfContext, shelves: readonly Shelf[]): Promise<void> {
  if (shelves.length === 0) return;
  const { db, tenant } = context;
  await readInScope(db, { tenant, path: areaPath(tenant) }, async (trx) => {
    const heads = await chainHeads(trx, tenant, [...new Set(shelves.map(({ area }) => area))]);
    for (const shelf of shelves) {
      const head = heads.get(shelf.area) ?? 0;
      if (head === shelf.seq) continue;
      const changed = await tipsChangedAfter(trx, tenant, { chain: shelf.area, seq: shelf.seq });
      for (let from = 0; from < changed.length; from += batch) {
        const ids = changed.slice(from, from + batch);
        for (const id of ids) {
          removeRow(shelf.index, bytesOfId(id));
          shelf.unreadable.delete(id);
        }
        for (const tip of await readSealedTexts(trx, tenant, ids)) {
          if (belongs(shelf, tip)) await putTip(trx, context, shelf, tip);
        }
      }
      shelf.seq = head;
    }
  });
}

const belongs = ({ area, set }: Shelf, tip: SealedTexts): boolean =>
  tip.areaCode === area && tip.destroyedAt === null && statusesIn(set).includes(tip.status);

/** So much of it is dead that it is built anew. */
export const isWornOut = ({ index }: Shelf): boolean => index.dead > 1000 && index.dead > index.rows / 2;
