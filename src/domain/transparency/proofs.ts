/** Proofs out of tiles, by the definitions of RFC 6962 §2.1.1 (audit path) and §2.1.2 (consistency). */
import type { StoredTree } from './append-leaves.ts';
import { rangeHashFrom } from './tiles.ts';
import { splitPoint } from './tree-hash.ts';

function checkRange(name: string, value: number, from: number, to: number): void {
  if (!Number.isSafeInteger(value) || value < from || value > to) {
    throw new RangeError(`${name} ${value} is not within ${from}–${to}`);
  }
}

/** Proof that entry `index` (from 0) is in the tree of `size` entries: sibling hashes from the leaf upwards. */
export async function proveInclusion({ size, readTile }: StoredTree, index: number): Promise<Buffer[]> {
  checkRange('index', index, 0, size - 1);
  const rangeHash = rangeHashFrom(readTile);
  const proof: Buffer[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitPoint(to - from);
    const left = index < middle;
    proof.unshift(await (left ? rangeHash(middle, to) : rangeHash(from, middle)));
    [from, to] = left ? [from, middle] : [middle, to];
  }
  return proof;
}

/** Proof that the tree of `oldSize` entries (at least 1) is the beginning of the tree of `size`. */
export async function proveConsistency({ size, readTile }: StoredTree, oldSize: number): Promise<Buffer[]> {
  checkRange('old size', oldSize, 1, size);
  const rangeHash = rangeHashFrom(readTile);
  const proof: Buffer[] = [];
  let [from, to] = [0, size];
  while (to !== oldSize) {
    const middle = from + splitPoint(to - from);
    const left = oldSize <= middle;
    proof.unshift(await (left ? rangeHash(middle, to) : rangeHash(from, middle)));
    [from, to] = left ? [from, middle] : [middle, to];
  }
  if (from > 0) proof.unshift(await rangeHash(from, to));
  return proof;
}
