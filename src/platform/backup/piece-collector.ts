const PIECE_BYTES = 4 * 2 ** 20;

/** Collects bytes into pieces of a few megabytes: a tar entry must know its size before it begins. */
export function collectPieces(onPiece: (bytes: Buffer, number: number) => Promise<void>) {
  let waiting: Buffer[] = [];
  let size = 0;
  let number = 0;
  const flush = async () => {
    if (size === 0) return;
    const piece = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    number += 1;
    await onPiece(piece, number);
  };
  return {
    add: async (bytes: Buffer) => {
      waiting.push(bytes);
      size += bytes.length;
      if (size >= PIECE_BYTES) await flush();
    },
    flush,
  };
}
