import type { Database } from '#platform/database/connect.ts';
import { areasIn } from './areas-in.ts';
import type { TipSet } from './changes.repository.ts';
import type { TipSearch } from './open-tip-search.ts';
import type { Building } from './search-messages.ts';

/** How far the indexes of these subtrees are built; undefined when nothing is being built. Starts nothing. */
export async function searchProgress(
  context: { db: Database; tenant: string; tipSearch: TipSearch },
  { paths, set }: { paths: readonly string[]; set: TipSet },
): Promise<Building | undefined> {
  return context.tipSearch.progress({ set, areas: await areasIn(context, paths) });
}
