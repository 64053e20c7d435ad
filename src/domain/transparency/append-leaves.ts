import { type ReadTile, rangeHashFrom, rootOfBlock, type Tile, TileMissing, tileWidth } from './tiles.ts';
import { emptyRoot, hashLength, leafHash } from './tree-hash.ts';

/** A log of `size` entries and the way to its stored tiles. */
export type StoredTree = { readonly size: number; readonly readTile: ReadTile };

/** The tree after appending. `tiles` replace what is stored at their level and index, all in one transaction. */
export type AppendedTree = { readonly size: number; readonly root: Buffer; readonly tiles: readonly Tile[] };

/**
 * Appends entries (their bytes; they are hashed as leaves here) and returns what is to be stored. Writes nothing.
 * Reads only the unfinished tile of each level. Throws `TileMissing` if one is damaged.
 */
export async function appendLeaves(tree: StoredTree, entries: readonly Uint8Array[]): Promise<AppendedTree> {
  const tiles: Tile[] = [];
  let added = entries.map(leafHash);
  let before = tree.size;
  for (let level = 0; added.length > 0; level++) {
    const written = await extendLevel(tree.readTile, level, before, added);
    tiles.push(...written);
    added = written
      .filter((tile) => tile.hashes.length === tileWidth * hashLength)
      .map((t) => rootOfBlock(t.hashes));
    before = Math.floor(before / tileWidth);
  }
  const size = tree.size + entries.length;
  const fresh = new Map(tiles.map((tile) => [`${tile.level}/${tile.index}`, tile.hashes]));
  const readTile: ReadTile = (level, index) => fresh.get(`${level}/${index}`) ?? tree.readTile(level, index);
  return { size, root: await treeRoot({ size, readTile }), tiles };
}

/** The tiles of one level that change when hashes are added after the `before` that it has. */
async function extendLevel(
  readTile: ReadTile,
  level: number,
  before: number,
  added: Buffer[],
): Promise<Tile[]> {
  const first = Math.floor(before / tileWidth);
  const kept = (before % tileWidth) * hashLength;
  const unfinished = kept > 0 ? await readTile(level, first) : new Uint8Array();
  if (!unfinished || unfinished.length < kept) throw new TileMissing(level, first);
  const hashes = Buffer.concat([unfinished.subarray(0, kept), ...added]);
  const bytes = tileWidth * hashLength;
  return Array.from({ length: Math.ceil(hashes.length / bytes) }, (_, at) => ({
    level,
    index: first + at,
    hashes: hashes.subarray(at * bytes, (at + 1) * bytes),
  }));
}

/** Root of the log at `size`, now or at any earlier size, from its tiles. */
export async function treeRoot({ size, readTile }: StoredTree): Promise<Buffer> {
  return size === 0 ? emptyRoot : rangeHashFrom(readTile)(0, size);
}
