import { rewrapContentKey } from '#domain/sealing/wrap-for-area.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import type { OpeningKeys } from './open-content-key.ts';
import {
  lockOldWrappings,
  updateWrappings,
  type WrappedKey,
  type WrappedTable,
} from './wrapped-keys.repository.ts';

const rowsOfABatch = 500;
/** Before the id of any row. */
export const beforeAll = '00000000-0000-0000-0000-000000000000';

export interface MovingContext {
  readonly db: Database;
  readonly tenant: string;
  readonly keys: OpeningKeys;
  /** Rows of one transaction; 500 when absent. */
  readonly batch?: number;
  /** Told after each batch how many rows of a table were moved so far. */
  readonly onMoved?: (table: WrappedTable, moved: number) => void;
}

/**
 * Wraps the content keys of a table to the newest keys of their areas, in batches of one transaction each: what is done
 * when it is broken off stays done, and another run takes the rest. No text is opened.
 * @returns how many were moved
 */
export async function moveToNewestKeys(context: MovingContext, table: WrappedTable): Promise<number> {
  const { db, tenant, batch = rowsOfABatch, onMoved } = context;
  let moved = 0;
  for (let after: string | undefined = beforeAll; after; ) {
    const from: string = after;
    const done = await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
      const rows = await lockOldWrappings(trx, tenant, table, { after: from, limit: batch });
      const anew = [];
      for (const row of rows)
        anew.push({ ...row, version: row.newest, wrapped: await wrapAnew(trx, context, row) });
      if (anew.length > 0) await updateWrappings(trx, tenant, table, anew);
      return rows;
    });
    moved += done.length;
    after = done.at(-1)?.id;
    if (after) onMoved?.(table, moved);
  }
  return moved;
}

async function wrapAnew(trx: Trx, { keys }: MovingContext, row: WrappedKey): Promise<Buffer> {
  // destroyed with its tip: there is no key to move
  if (row.wrapped.length === 0) return row.wrapped;
  const from = await keys.privateAreaKey(trx, row.area, row.version);
  const to = await keys.privateAreaKey(trx, row.area, row.newest);
  return rewrapContentKey(row.wrapped, row.id, { from, to });
}
