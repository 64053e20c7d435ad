import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { type Actor, pathsOf } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import type { prepareTipLife } from '../tip-life.fixture.ts';
import { findSimilarTips } from './find-similar-tips.ts';
import { openTipSearch } from './open-tip-search.ts';
import { type SearchCommand, searchTips } from './search-tips.ts';

/** Search threads on the database of a test, asked until the index is built. */
export function prepareSearch(life: Awaited<ReturnType<typeof prepareTipLife>>) {
  const { database, tenant, serviceKey, resident } = life;
  const tipSearch = openTipSearch({
    databaseUrl: database.urlFor('officer_api'),
    tenant,
    serviceKey: serviceKey.bytes,
  });
  afterAll(() => tipSearch.close());
  const context = (actor: Actor) => ({ ...life.context(actor), lookupKey: resident.lookupKey, tipSearch });

  async function search(actor: Actor, text: string, more: Partial<SearchCommand> = {}) {
    const paths = pathsOf(actor, more.ended ? ['inspector'] : tipReaders);
    const command = { id: randomUUID(), text, paths, ...more };
    for (;;) {
      const found = await searchTips(context(actor), command);
      if (found.state === 'found') return found;
      await wait(5);
    }
  }

  return {
    tipSearch,
    context,
    search,
    /** Ids of the tips found. */
    find: async (actor: Actor, text: string, more: Partial<SearchCommand> = {}) =>
      (await search(actor, text, more)).hits.map(({ tip }) => tip.id),
    async similar(actor: Actor, tipId: string, neighbours: readonly string[] = []) {
      for (;;) {
        const found = await findSimilarTips(context(actor), { tipId, neighbours: async () => neighbours });
        if (found.state === 'compared') return found;
        await wait(5);
      }
    },
  };
}
