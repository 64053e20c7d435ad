import { sql } from 'kysely';
import type { ChainVector } from '#domain/transparency/checkpoint.ts';
import type { ReadTile } from '#domain/transparency/tiles.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Number and tree size of the newest seal; zeros before the first. */
export async function lastSeal(trx: Trx, tenant: string): Promise<{ seal: number; size: number }> {
  const row = await trx
    .selectFrom('seals')
    .select(['seal', 'tree_size'])
    .where('tenant_id', '=', tenant)
    .orderBy('seal', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { seal: row.seal, size: row.tree_size } : { seal: 0, size: 0 };
}

/** The last seal made at or before an instant; undefined where the log had none yet. */
export async function findSealAt(
  trx: Trx,
  tenant: string,
  at: Date,
): Promise<{ seal: number; sealedAt: Date } | undefined> {
  return trx
    .selectFrom('seals')
    .select(['seal', 'sealed_at as sealedAt'])
    .where('tenant_id', '=', tenant)
    .where('sealed_at', '<=', at)
    .orderBy('seal', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Last sealed seq of every chain at a seal: the log position that "as of" means. */
export async function sealedVector(trx: Trx, tenant: string, seal: number): Promise<ChainVector> {
  const { rows } = await sql<{ chain: string; to_seq: number }>`
    select chain, max(to_seq) as to_seq from seal_chains
    where tenant_id = ${tenant} and seal <= ${seal} group by chain`.execute(trx);
  return new Map(rows.map(({ chain, to_seq }) => [chain, to_seq]));
}

/** Reads stored tiles of the tenant's tree inside a transaction. */
export function readTileFrom(trx: Trx, tenant: string): ReadTile {
  return async (level, index) => {
    const row = await trx
      .selectFrom('log_tiles')
      .select('hashes')
      .where('tenant_id', '=', tenant)
      .where('level', '=', level)
      .where('tile_index', '=', index)
      .executeTakeFirst();
    return row?.hashes;
  };
}

/** Index in the tree of the event at a position of a chain, or undefined while it is not sealed. */
export async function findLeaf(
  trx: Trx,
  tenant: string,
  position: { chain: string; seq: number },
): Promise<number | undefined> {
  const row = await trx
    .selectFrom('seal_chains')
    .select(['first_leaf', 'from_seq'])
    .where('tenant_id', '=', tenant)
    .where('chain', '=', position.chain)
    .where('from_seq', '<=', position.seq)
    .where('to_seq', '>=', position.seq)
    .executeTakeFirst();
  return row && row.first_leaf + position.seq - row.from_seq;
}
