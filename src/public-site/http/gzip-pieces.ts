import { constants, crc32, deflateRawSync, type ZlibOptions } from 'node:zlib';

/** A stretch of a page, and the same as whole bytes of a DEFLATE stream that refer to nothing before them. */
export interface Piece {
  readonly plain: Buffer;
  readonly packed: Buffer;
}

const header = Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff);
/** An empty last block (RFC 1951, 3.2.6). */
const end = Buffer.of(3, 0);
/** Bytes that one stored block can hold (RFC 1951, 3.2.4). */
const storedMost = 0xffff;
/** Characters; setting up the compressor costs as much as a few hundred of them. */
const worthCompressing = 1500;
/** With the usual quarter of a megabyte of memory, making the compressor ready takes as long as its work. */
const quick = { level: 1, memLevel: 5, windowBits: 13 } as const;

function storedPiece(text: string): Piece {
  const plain = Buffer.from(text);
  const blocks: Buffer[] = [];
  for (let from = 0; from < plain.length; from += storedMost) {
    const block = plain.subarray(from, from + storedMost);
    const head = Buffer.alloc(5);
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(block.length ^ storedMost, 3);
    blocks.push(head, block);
  }
  return { plain, packed: Buffer.concat(blocks) };
}

function deflatedPiece(text: string, options: ZlibOptions): Piece {
  const plain = Buffer.from(text);
  return { plain, packed: deflateRawSync(plain, { ...options, finishFlush: constants.Z_SYNC_FLUSH }) };
}

/** For what is kept and sent again and again: compressed with patience, where that makes it smaller. */
export function keptPiece(text: string): Piece {
  const [stored, deflated] = [storedPiece(text), deflatedPiece(text, { level: 9 })];
  return deflated.packed.length < stored.packed.length ? deflated : stored;
}

/** For what differs each time: only a long text, such as a drawing, is worth compressing. */
export function oncePiece(text: string): Piece {
  return text.length < worthCompressing ? storedPiece(text) : deflatedPiece(text, quick);
}

/** The pieces as one gzip member (RFC 1952). */
export function gzipOf(pieces: readonly Piece[]): Buffer {
  const trailer = Buffer.alloc(8);
  let check = 0;
  let length = 0;
  for (const { plain } of pieces) {
    check = crc32(plain, check);
    length += plain.length;
  }
  trailer.writeUInt32LE(check, 0);
  trailer.writeUInt32LE(length, 4);
  return Buffer.concat([header, ...pieces.map(({ packed }) => packed), end, trailer]);
}
