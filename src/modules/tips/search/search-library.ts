import { bytesOf } from '#domain/search/area-index.ts';
import { wordFolder } from '#domain/search/fold-words.ts';
import { newestHits, pageOf } from '#domain/search/newest-hits.ts';
import { scanArea } from '#domain/search/scan-area.ts';
import { comparedTip, similarTips } from '#domain/search/similar-tips.ts';
import {
  buildShelf,
  bytesOfId,
  catchUp,
  countOfAreas,
  isWornOut,
  type Shelf,
  type ShelfContext,
} from './area-shelf.ts';
import type { TipSet } from './changes.repository.ts';
import type { Answer, Ask, Building, UsageAnswer } from './search-messages.ts';

/** An area stays in memory for this many ticks after its last use. */
const idleTicks = 30;

interface Place {
  readonly area: string;
  readonly set: TipSet;
  shelf?: Shelf;
  failed?: unknown;
  done: number;
  total: number;
  usedAt: number;
}

const tipsOn = (shelves: readonly Shelf[]): number =>
  shelves.reduce((sum, { index }) => sum + index.rows - index.dead, 0);

/** The indexes of one thread: built one after another when first asked for, current at every answer, dropped when idle. */
export function searchLibrary(context: Omit<ShelfContext, 'fold'>) {
  const shelfContext: ShelfContext = { ...context, fold: wordFolder() };
  const places = new Map<string, Place>();
  let tick = 0;
  let turn: Promise<unknown> = Promise.resolve();

  /** One after another: two readings of the log must not put the same tip in twice. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work, work);
    turn = result.catch(() => undefined);
    return result;
  }

  let building: Promise<void> = Promise.resolve();
  function placeOf(area: string, set: TipSet): Place {
    const key = `${set} ${area}`;
    const known = places.get(key);
    if (known) {
      known.usedAt = tick;
      return known;
    }
    const place: Place = { area, set, done: 0, total: 0, usedAt: tick };
    places.set(key, place);
    building = building.then(async () => {
      try {
        place.shelf = await buildShelf(shelfContext, place, (done, total) => {
          place.done = done;
          place.total = total;
          place.usedAt = tick;
        });
      } catch (error) {
        // whoever asks is told; the next one after that begins anew
        place.failed = error;
      }
    });
    return place;
  }

  /** How many tips wait to be opened, before the first of them is. */
  async function countFresh(areas: readonly string[], set: TipSet): Promise<void> {
    const fresh = areas.filter((area) => !places.has(`${set} ${area}`));
    if (fresh.length === 0) return;
    const counts = await countOfAreas(context, fresh, set);
    for (const area of fresh) placeOf(area, set).total ||= counts.get(area) ?? 0;
  }

  function progressOf(asked: readonly Place[]): Building | undefined {
    const failed = asked.find((place) => place.failed !== undefined);
    if (failed) {
      places.delete(`${failed.set} ${failed.area}`);
      throw failed.failed;
    }
    if (asked.every(({ shelf }) => shelf)) return undefined;
    const sum = (read: (place: Place) => number) => asked.reduce((all, place) => all + read(place), 0);
    return { state: 'building', done: sum(({ done }) => done), total: sum(({ total }) => total) };
  }

  /** Shelves of these areas as the log has them now, or how far they are built. */
  async function shelvesOf(areas: readonly string[], set: TipSet): Promise<Shelf[] | Building> {
    await countFresh(areas, set);
    const asked = areas.map((area) => placeOf(area, set));
    const progress = progressOf(asked);
    if (progress) return progress;
    const shelves = asked.flatMap(({ shelf }) => shelf ?? []);
    await inTurn(() => catchUp(shelfContext, shelves));
    for (const shelf of shelves.filter(isWornOut)) places.delete(`${set} ${shelf.area}`);
    return shelves;
  }

  async function answer(ask: Ask): Promise<Answer> {
    if (ask.kind === 'usage') return usage();
    if (ask.kind === 'progress') {
      const asked = ask.areas.flatMap((area) => places.get(`${ask.set} ${area}`) ?? []);
      return progressOf(asked) ?? { state: 'ready', tips: tipsOn(asked.flatMap(({ shelf }) => shelf ?? [])) };
    }
    if (ask.kind === 'search') {
      const shelves = await shelvesOf(ask.areas, ask.set);
      if (!Array.isArray(shelves)) return shelves;
      const found = newestHits(ask.limit, ask.after);
      for (const { index, area } of shelves) scanArea(index, area, ask.terms, found);
      const unreadable = shelves.reduce((sum, shelf) => sum + shelf.unreadable.size, 0);
      return { state: 'found', hits: pageOf(found), unreadable, tips: tipsOn(shelves) };
    }
    const shelves = await shelvesOf(ask.kind === 'describe' ? [ask.area] : ask.areas, 'open');
    if (!Array.isArray(shelves)) return shelves;
    if (ask.kind === 'similar')
      return { state: 'compared', tips: tipsOn(shelves), ...similarTips(ask.to, shelves) };
    const [own] = shelves;
    return { state: 'described', tip: own && comparedTip(own.index, own.area, bytesOfId(ask.tipId)) };
  }

  function usage(): UsageAnswer {
    const shelves = [...places.values()].flatMap(({ shelf }) => shelf ?? []);
    return {
      state: 'usage',
      areas: shelves.length,
      tips: tipsOn(shelves),
      bytes: shelves.reduce((sum, { index }) => sum + bytesOf(index), 0),
    };
  }

  return {
    answer,
    /** Called once a minute. */
    tick(): void {
      tick += 1;
      for (const [key, place] of places) {
        if (tick - place.usedAt > idleTicks) places.delete(key);
      }
    },
  };
}
