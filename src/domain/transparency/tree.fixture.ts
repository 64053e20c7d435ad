/** For tests: a log in memory, and proofs straight from the recursive definitions of RFC 6962. */
import { type AppendedTree, appendLeaves } from './append-leaves.ts';
import { rootOf, splitPoint } from './tree-hash.ts';

export type MemoryLog = {
  size: number;
  tiles: Map<string, Buffer>;
  readTile: (level: number, index: number) => Buffer | undefined;
};

export function memoryLog(): MemoryLog {
  const tiles = new Map<string, Buffer>();
  return { size: 0, tiles, readTile: (level, index) => tiles.get(`${level}/${index}`) };
}

export async function growLog(log: MemoryLog, entries: readonly Uint8Array[]): Promise<AppendedTree> {
  const appended = await appendLeaves(log, entries);
  for (const { level, index, hashes } of appended.tiles) log.tiles.set(`${level}/${index}`, hashes);
  log.size = appended.size;
  return appended;
}

/** PATH(m, D[n]) of §2.1.1. */
export function naiveInclusion(hashes: readonly Buffer[], index: number): Buffer[] {
  if (hashes.length === 1) return [];
  const k = splitPoint(hashes.length);
  const [left, right] = [hashes.slice(0, k), hashes.slice(k)];
  return index < k
    ? [...naiveInclusion(left, index), rootOf(right)]
    : [...naiveInclusion(right, index - k), rootOf(left)];
}

/** PROOF(m, D[n]) of §2.1.2. */
export function naiveConsistency(hashes: readonly Buffer[], oldSize: number, isStart = true): Buffer[] {
  if (oldSize === hashes.length) return isStart ? [] : [rootOf(hashes)];
  const k = splitPoint(hashes.length);
  const [left, right] = [hashes.slice(0, k), hashes.slice(k)];
  return oldSize <= k
    ? [...naiveConsistency(left, oldSize, isStart), rootOf(right)]
    : [...naiveConsistency(right, oldSize - k, false), rootOf(left)];
}
