/**
 * Cuts a stream of any pieces into chunks of exactly `size` bytes (the first of `first`, where given); the last may be
 * shorter and is marked. An empty stream is one empty chunk.
 */
export async function* inChunks(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
  first = size,
): AsyncGenerator<{ chunk: Buffer; isLast: boolean }> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  let wanted = first;
  for await (const piece of pieces) {
    if (piece.length === 0) continue;
    waiting.push(piece);
    length += piece.length;
    // a full chunk waits until a byte follows it: only then is it known not to be the last
    if (length <= wanted) continue;
    let all = Buffer.concat(waiting);
    while (all.length > wanted) {
      yield { chunk: all.subarray(0, wanted), isLast: false };
      all = all.subarray(wanted);
      wanted = size;
    }
    waiting = [all];
    length = all.length;
  }
  yield { chunk: Buffer.concat(waiting), isLast: true };
}
