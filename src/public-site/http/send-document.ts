import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { fileKindFacts } from '#domain/files/file-kind.ts';
import type { SentDocument } from '../ports.ts';

/** Sends a document to be saved under a neutral name: nothing in the folder of downloads tells what it answers. */
export async function sendDocument(
  reply: FastifyReply,
  { kind, size, bytes }: SentDocument,
): Promise<FastifyReply> {
  const { mediaType, extension } = fileKindFacts[kind];
  const pieces = bytes[Symbol.asyncIterator]();
  // what does not open at all must still become an answer of its own
  const first = await pieces.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    if (!first.done) yield first.value;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  }
  return reply
    .headers({
      'content-type': mediaType,
      'content-length': size,
      'content-disposition': `attachment; filename="van-ban.${extension}"`,
      'cache-control': 'no-store',
    })
    .send(Readable.from(all(), { objectMode: false }));
}
