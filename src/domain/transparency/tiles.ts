/**
 * Tiles as in C2SP tlog-tiles: tile `index` at `level` holds, in order, up to 256 hashes of complete subtrees of
 * 256^level leaves. All tiles but the last of a level are full; a narrower one is a prefix of what it grows into.
 */
import { hashLength, nodeHash, splitPoint } from './tree-hash.ts';

/** Hashes in a full tile. */
export const tileWidth = 256;

/** One tile; `hashes` are its hashes in one piece, 32 bytes each. */
export type Tile = { readonly level: number; readonly index: number; readonly hashes: Buffer };

/** Reads the hashes of a stored tile, as many as are there: a tile wider than the tree asked about is right. */
export type ReadTile = (
  level: number,
  index: number,
) => Uint8Array | undefined | Promise<Uint8Array | undefined>;

/** A stored tile is missing or too short: the log is damaged, or the size is not one it has had. */
export class TileMissing extends Error {
  constructor(level: number, index: number) {
    super(`tile ${index} of level ${level} is missing or too short`);
    this.name = 'TileMissing';
  }
}

/** Hash of leaves `from` (inclusive) to `to` (exclusive), as the RFC's MTH(D[from:to]). */
export type RangeHash = (from: number, to: number) => Promise<Buffer>;

/** Root of a power of two of hashes in one piece. */
export function rootOfBlock(hashes: Buffer): Buffer {
  if (hashes.length === hashLength) return Buffer.from(hashes);
  const half = hashes.length / 2;
  return nodeHash(rootOfBlock(hashes.subarray(0, half)), rootOfBlock(hashes.subarray(half)));
}

/** Hashes any range that the RFC's definitions ask for out of tiles, each read once. Throws `TileMissing`. */
export function rangeHashFrom(readTile: ReadTile): RangeHash {
  const read = new Map<string, Promise<Buffer>>();
  function tile(level: number, index: number): Promise<Buffer> {
    const name = `${level}/${index}`;
    const found = read.get(name) ?? Promise.resolve(readTile(level, index)).then((t) => Buffer.from(t ?? []));
    read.set(name, found);
    return found;
  }
  async function complete(from: number, size: number): Promise<Buffer> {
    let level = 0;
    let span = 1;
    while (span * tileWidth <= size) {
      span *= tileWidth;
      level++;
    }
    const first = from / span;
    const start = (first % tileWidth) * hashLength;
    const end = start + (size / span) * hashLength;
    const index = Math.floor(first / tileWidth);
    const hashes = await tile(level, index);
    if (hashes.length < end) throw new TileMissing(level, index);
    return rootOfBlock(hashes.subarray(start, end));
  }
  return async function rangeHash(from, to): Promise<Buffer> {
    const size = to - from;
    const split = size === 1 ? 0 : splitPoint(size);
    if (size === 1 || split * 2 === size) return complete(from, size);
    return nodeHash(await complete(from, split), await rangeHash(from + split, to));
  };
}
