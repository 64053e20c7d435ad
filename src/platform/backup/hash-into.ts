import type { Hash } from 'node:crypto';

/** A step of a pipeline that hashes what passes through it. */
export function hashInto(hash: Hash) {
  return async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const bytes of source) {
      hash.update(bytes);
      yield bytes;
    }
  };
}
