import { sql } from 'kysely';
import { appendLeaves } from '#domain/transparency/append-leaves.ts';
import { type Checkpoint, coversChains, openCheckpoint } from '#domain/transparency/checkpoint.ts';
import type { NoteVerifier } from '#domain/transparency/note-keys.ts';
import { NoteRefused } from '#domain/transparency/signed-note.ts';
import type { ReadTile, Tile } from '#domain/transparency/tiles.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { FaultFound } from './ledger-fault.ts';
import { readTileFrom } from './log.repository.ts';

interface Seal {
  readonly seal: number;
  readonly tree_size: number;
  readonly root: Buffer;
  readonly checkpoint: string;
}

/**
 * Grows the tree again from the events' hashes, seal by seal, and compares every root, signature, chain vector and
 * tile with what is stored. Only the unfinished tile of each level is kept in memory.
 */
export async function verifySeals(
  trx: Trx,
  tenant: string,
  { origin, verifiers }: { origin: string; verifiers: readonly NoteVerifier[] },
): Promise<{ seals: number; treeSize: number; root: string | null }> {
  const seals: Seal[] = await trx
    .selectFrom('seals')
    .select(['seal', 'tree_size', 'root', 'checkpoint'])
    .where('tenant_id', '=', tenant)
    .orderBy('seal')
    .execute();
  const edge = new Map<number, Tile>();
  const readTile: ReadTile = (level, index) => {
    const tile = edge.get(level);
    return tile?.index === index ? tile.hashes : undefined;
  };
  const vector = new Map<string, number>();
  let size = 0;
  for (const [at, seal] of seals.entries()) {
    const where = `seal ${seal.seal}`;
    if (seal.seal !== at + 1) throw new FaultFound('seal', `seal ${at + 1}`, 'is missing');
    const hashes = await sealedHashes(trx, tenant, seal.seal, { size, vector });
    const tree = await appendLeaves({ size, readTile }, hashes);
    for (const tile of tree.tiles) {
      const finished = edge.get(tile.level);
      if (finished && finished.index < tile.index) await compareTile(trx, tenant, finished);
      edge.set(tile.level, tile);
      if (tile.hashes.length === 8192) await compareTile(trx, tenant, tile);
    }
    size = tree.size;
    if (tree.size !== seal.tree_size)
      throw new FaultFound('seal', where, `size ${seal.tree_size}, counted ${size}`);
    if (!tree.root.equals(seal.root)) throw new FaultFound('seal', where, 'root differs from the events');
    const signed = openSigned(seal, origin, verifiers);
    if (signed.size !== size || !signed.root.equals(tree.root)) {
      throw new FaultFound('seal', where, 'signed for another tree');
    }
    if (!coversChains(signed, vector)) throw new FaultFound('seal', where, 'signed for other chains');
  }
  for (const tile of edge.values()) await compareTile(trx, tenant, tile);
  return { seals: seals.length, treeSize: size, root: seals.at(-1)?.root.toString('base64') ?? null };
}

function openSigned(seal: Seal, origin: string, verifiers: readonly NoteVerifier[]): Checkpoint {
  try {
    return openCheckpoint(seal.checkpoint, origin, verifiers);
  } catch (error) {
    if (error instanceof NoteRefused) throw new FaultFound('seal', `seal ${seal.seal}`, error.message);
    throw error;
  }
}

async function compareTile(trx: Trx, tenant: string, tile: Tile): Promise<void> {
  const stored = await readTileFrom(trx, tenant)(tile.level, tile.index);
  if (!stored || !tile.hashes.equals(stored)) {
    throw new FaultFound('tile', `tile ${tile.level}/${tile.index}`, 'differs from the events');
  }
}

/** Hashes that a seal added, after checking that its ranges follow on without a gap; moves the vector on. */
async function sealedHashes(
  trx: Trx,
  tenant: string,
  seal: number,
  before: { size: number; vector: Map<string, number> },
): Promise<Buffer[]> {
  const parts = await trx
    .selectFrom('seal_chains')
    .select(['chain', 'first_leaf', 'from_seq', 'to_seq'])
    .where('tenant_id', '=', tenant)
    .where('seal', '=', seal)
    .orderBy('first_leaf')
    .execute();
  let leaf = before.size;
  for (const { chain, first_leaf, from_seq, to_seq } of parts) {
    if (first_leaf !== leaf || from_seq !== (before.vector.get(chain) ?? 0) + 1 || to_seq < from_seq) {
      throw new FaultFound('seal', `seal ${seal}`, `chain ${chain} does not follow on`);
    }
    leaf += to_seq - from_seq + 1;
    before.vector.set(chain, to_seq);
  }
  const { rows } = await sql<{ hash: Buffer }>`
    select e.hash from seal_chains s join events e
      on e.tenant_id = s.tenant_id and e.chain = s.chain and e.seq between s.from_seq and s.to_seq
    where s.tenant_id = ${tenant} and e.tenant_id = ${tenant} and s.seal = ${seal}
    order by s.first_leaf, e.seq`.execute(trx);
  return rows.map((row) => row.hash);
}
