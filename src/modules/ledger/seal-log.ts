import { sql } from 'kysely';
import { appendLeaves } from '#domain/transparency/append-leaves.ts';
import { type ChainVector, chainsExtension, signCheckpoint } from '#domain/transparency/checkpoint.ts';
import type { NoteSigner } from '#domain/transparency/note-keys.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { lastSeal, readTileFrom, sealedVector } from './log.repository.ts';

/** Events taken into one seal at most, so that a long pause is caught up in steady steps. */
export const sealBatch = 20_000;

/** What waits in one chain. */
interface Unsealed {
  readonly chain: string;
  readonly from_seq: number;
  readonly to_seq: number;
}

/**
 * Appends the events since the last seal to the tenant's tree, chain by chain, and signs a checkpoint that fixes
 * size, root and the last seq of every chain. Everything in one transaction; a second run at the same time fails
 * on the seal's number and changes nothing.
 * @returns the number of events sealed; no seal is made for none
 */
export function sealLog(
  { db, clock, tenant }: { db: Database; clock: Clock; tenant: string },
  { origin, signer }: { origin: string; signer: NoteSigner },
): Promise<number> {
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const last = await lastSeal(trx, tenant);
    const before = await sealedVector(trx, tenant, last.seal);
    const waiting = takeBatch(await unsealedChains(trx, tenant, before));
    if (waiting.length === 0) return 0;
    const hashes = await hashesOf(trx, tenant, waiting);
    const tree = await appendLeaves({ size: last.size, readTile: readTileFrom(trx, tenant) }, hashes);
    const vector = new Map([...before, ...waiting.map(({ chain, to_seq }) => [chain, to_seq] as const)]);
    const checkpoint = { origin, size: tree.size, root: tree.root, extensions: [chainsExtension(vector)] };
    const seal = last.seal + 1;
    await trx
      .insertInto('seals')
      .values({
        tenant_id: tenant,
        seal,
        sealed_at: clock(),
        tree_size: tree.size,
        root: tree.root,
        checkpoint: signCheckpoint(checkpoint, [signer]),
      })
      .execute();
    let leaf = last.size;
    await trx
      .insertInto('seal_chains')
      .values(
        waiting.map((part) => {
          const row = { tenant_id: tenant, seal, first_leaf: leaf, ...part };
          leaf += part.to_seq - part.from_seq + 1;
          return row;
        }),
      )
      .execute();
    for (const { level, index, hashes } of tree.tiles) {
      await trx
        .insertInto('log_tiles')
        .values({ tenant_id: tenant, level, tile_index: index, hashes })
        .onConflict((oc) => oc.columns(['tenant_id', 'level', 'tile_index']).doUpdateSet({ hashes }))
        .execute();
    }
    return hashes.length;
  });
}

async function unsealedChains(trx: Trx, tenant: string, sealed: ChainVector): Promise<Unsealed[]> {
  const heads = await trx
    .selectFrom('chains')
    .select(['chain', 'last_seq'])
    .where('tenant_id', '=', tenant)
    .orderBy('chain')
    .execute();
  return heads
    .map(({ chain, last_seq }) => ({ chain, from_seq: (sealed.get(chain) ?? 0) + 1, to_seq: last_seq }))
    .filter(({ from_seq, to_seq }) => to_seq >= from_seq);
}

function takeBatch(waiting: Unsealed[]): Unsealed[] {
  let room = sealBatch;
  const taken: Unsealed[] = [];
  for (const { chain, from_seq, to_seq } of waiting) {
    if (room === 0) break;
    const last = Math.min(to_seq, from_seq + room - 1);
    taken.push({ chain, from_seq, to_seq: last });
    room -= last - from_seq + 1;
  }
  return taken;
}

async function hashesOf(trx: Trx, tenant: string, waiting: Unsealed[]): Promise<Buffer[]> {
  const { rows } = await sql<{ hash: Buffer }>`
    select e.hash
    from unnest(${waiting.map((w) => w.chain)}::text[], ${waiting.map((w) => w.from_seq)}::bigint[],
      ${waiting.map((w) => w.to_seq)}::bigint[]) with ordinality as w (chain, from_seq, to_seq, place)
    join events e on e.tenant_id = ${tenant} and e.chain = w.chain and e.seq between w.from_seq and w.to_seq
    order by w.place, e.seq`.execute(trx);
  return rows.map((row) => row.hash);
}
