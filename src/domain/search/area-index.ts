import type { IndexedText } from './indexed-text.ts';
import { newSignatures, reserveSignatures, signWords, type WordSignatures } from './word-signatures.ts';

/** Bytes of one piece of text memory. A longer text gets a piece of its own. */
const pieceLength = 64 * 1024;

/**
 * The tips of one area in memory: a row each in typed arrays, texts in large pieces beside them, about 420 bytes a tip
 * in all. Rows are only added at the end; a changed tip is a new row and the old one is dead.
 */
export interface AreaIndex {
  /** Rows in use, dead ones included. */
  rows: number;
  dead: number;
  /** 16 bytes a row. */
  ids: Buffer;
  /** Milliseconds since 1970. */
  receivedAt: Float64Array;
  /** The latest instant of this row and all before it: from there on nothing newer follows. */
  newestUpTo: Float64Array;
  piece: Uint16Array;
  offset: Uint32Array;
  length: Uint32Array;
  track: Uint8Array;
  /** One bit a row. */
  alive: Uint32Array;
  readonly signatures: WordSignatures;
  readonly pieces: Buffer[];
  /** Bytes used of the last piece. */
  pieceUsed: number;
}

export interface NewRow {
  /** 16 bytes. */
  readonly id: Uint8Array;
  readonly receivedAt: number;
  /** Number of its track, 0–255. */
  readonly track: number;
  readonly text: IndexedText;
}

export function newAreaIndex(expected = 0): AreaIndex {
  const index: AreaIndex = {
    rows: 0,
    dead: 0,
    ids: Buffer.alloc(0),
    receivedAt: new Float64Array(0),
    newestUpTo: new Float64Array(0),
    piece: new Uint16Array(0),
    offset: new Uint32Array(0),
    length: new Uint32Array(0),
    track: new Uint8Array(0),
    alive: new Uint32Array(0),
    signatures: newSignatures(),
    pieces: [],
    pieceUsed: 0,
  };
  if (expected > 0) reserve(index, expected);
  return index;
}

function grown<T extends Float64Array | Uint32Array | Uint16Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

function reserve(index: AreaIndex, rows: number): void {
  index.ids = grown(index.ids, Buffer.alloc(rows * 16));
  index.receivedAt = grown(index.receivedAt, new Float64Array(rows));
  index.newestUpTo = grown(index.newestUpTo, new Float64Array(rows));
  index.piece = grown(index.piece, new Uint16Array(rows));
  index.offset = grown(index.offset, new Uint32Array(rows));
  index.length = grown(index.length, new Uint32Array(rows));
  index.track = grown(index.track, new Uint8Array(rows));
  index.alive = grown(index.alive, new Uint32Array(Math.ceil(rows / 32)));
  reserveSignatures(index.signatures, rows);
}

/** A piece with room for this many bytes; the last one where it has it. */
function room(index: AreaIndex, needed: number): number {
  const last = index.pieces.at(-1);
  if (!last || index.pieceUsed + needed > last.length) {
    // the pages of an unused rest are never touched
    index.pieces.push(Buffer.alloc(Math.max(pieceLength, needed)));
    index.pieceUsed = 0;
  }
  return index.pieces.length - 1;
}

/** Adds a tip. In order of time where possible; a search is right in any order. */
export function addRow(index: AreaIndex, { id, receivedAt, track, text }: NewRow): void {
  const row = index.rows;
  if (row >= index.track.length) reserve(index, Math.ceil(row * 1.25) + 64);
  const at = room(index, text.bytes.length + text.marks.length);
  const piece = index.pieces[at] as Buffer;
  piece.set(text.bytes, index.pieceUsed);
  piece.set(text.marks, index.pieceUsed + text.bytes.length);
  index.ids.set(id, row * 16);
  index.receivedAt[row] = receivedAt;
  index.newestUpTo[row] = Math.max(receivedAt, row === 0 ? receivedAt : (index.newestUpTo[row - 1] ?? 0));
  index.piece[row] = at;
  index.offset[row] = index.pieceUsed;
  index.length[row] = text.bytes.length;
  index.track[row] = track;
  index.alive[row >>> 5] = (index.alive[row >>> 5] ?? 0) | (1 << (row & 31));
  signWords(index.signatures, row, text.words);
  index.pieceUsed += text.bytes.length + text.marks.length;
  index.rows = row + 1;
}

export const isAlive = (index: AreaIndex, row: number): boolean =>
  ((index.alive[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;

/** The living row of a tip, -1 for none. */
export function findRow(index: AreaIndex, id: Uint8Array): number {
  const used = index.ids.subarray(0, index.rows * 16);
  for (let at = used.indexOf(id); at >= 0; at = used.indexOf(id, at + 1)) {
    if (at % 16 === 0 && isAlive(index, at / 16)) return at / 16;
  }
  return -1;
}

/** Takes a tip out: its words are overwritten, not only forgotten. */
export function removeRow(index: AreaIndex, id: Uint8Array): void {
  const row = findRow(index, id);
  if (row < 0) return;
  index.alive[row >>> 5] = (index.alive[row >>> 5] ?? 0) & ~(1 << (row & 31));
  textOf(index, row).fill(0);
  index.dead += 1;
}

/** The id of a row's tip. */
export function idOfRow(index: AreaIndex, row: number): string {
  const hex = index.ids.toString('hex', row * 16, row * 16 + 16);
  return [8, 12, 16, 20, 32].map((end, n) => hex.slice([0, 8, 12, 16, 20][n], end)).join('-');
}

/** The bytes of a row's text. */
export function textOf(index: AreaIndex, row: number): Buffer {
  const from = index.offset[row] ?? 0;
  return (index.pieces[index.piece[row] ?? 0] as Buffer).subarray(from, from + (index.length[row] ?? 0));
}

/** The mark of a row's word. */
export function markAt(index: AreaIndex, row: number, word: number): number {
  const from = (index.offset[row] ?? 0) + (index.length[row] ?? 0);
  return (index.pieces[index.piece[row] ?? 0] as Buffer)[from + word] ?? 0;
}

/** Bytes that the index holds. */
export function bytesOf(index: AreaIndex): number {
  const { ids, receivedAt, newestUpTo, piece, offset, length, track, alive, signatures, pieces } = index;
  const arrays = [
    ids,
    receivedAt,
    newestUpTo,
    piece,
    offset,
    length,
    track,
    alive,
    ...signatures.columns,
    ...pieces,
  ];
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
