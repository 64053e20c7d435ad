import { proveInclusion } from '#domain/transparency/proofs.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { findLeaf, readTileFrom } from './log.repository.ts';

/** Proof that an event is in the tree of the newest checkpoint; anyone with the public key can check it. */
export interface EventProof {
  readonly checkpoint: string;
  readonly index: number;
  /** The event's hash: the entry whose leaf hash the proof begins at. */
  readonly entry: Buffer;
  readonly proof: readonly Buffer[];
}

/** Proves an event by its place in its chain; undefined until the next seal (a minute). */
export async function proveEvent(
  trx: Trx,
  tenant: string,
  position: { chain: string; seq: number },
): Promise<EventProof | undefined> {
  const index = await findLeaf(trx, tenant, position);
  if (index === undefined) return undefined;
  const seal = await trx
    .selectFrom('seals')
    .select(['tree_size', 'checkpoint'])
    .where('tenant_id', '=', tenant)
    .orderBy('seal', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const event = await trx
    .selectFrom('events')
    .select('hash')
    .where('tenant_id', '=', tenant)
    .where('chain', '=', position.chain)
    .where('seq', '=', position.seq)
    .executeTakeFirstOrThrow();
  const proof = await proveInclusion({ size: seal.tree_size, readTile: readTileFrom(trx, tenant) }, index);
  return { checkpoint: seal.checkpoint, index, entry: event.hash, proof };
}
