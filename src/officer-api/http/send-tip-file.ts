import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { fileKindFacts } from '#domain/files/file-kind.ts';
import type { OpenedTipFile } from '#modules/tips/for-officers.ts';

/** Whatever a file turns out to be, it runs nothing, loads nothing and belongs to no origin. */
const filePolicy = [
  "default-src 'none'",
  "img-src 'self'",
  "media-src 'self'",
  "style-src 'unsafe-inline'",
  'sandbox',
  "frame-ancestors 'none'",
].join('; ');

/**
 * Sends a file while it is deciphered: photos and films to be looked at, everything else to be saved, under a neutral
 * name. Bytes that do not open end the answer before its end, so that no browser takes them for the whole.
 */
export async function sendTipFile(
  reply: FastifyReply,
  { id, kind, size, bytes }: OpenedTipFile,
): Promise<FastifyReply> {
  const { mediaType, extension, shownInPage } = fileKindFacts[kind];
  const pieces = bytes[Symbol.asyncIterator]();
  // A file that is missing or does not open at all must still become an answer of its own.
  const first = await pieces.next();
  async function* all(): AsyncGenerator<Buffer> {
    if (!first.done) yield first.value;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  }
  const name = `tep-${id.slice(0, 8)}.${extension}`;
  return reply
    .headers({
      'content-type': mediaType,
      'content-length': size,
      'content-disposition': `${shownInPage ? 'inline' : 'attachment'}; filename="${name}"`,
      'content-security-policy': filePolicy,
    })
    .send(Readable.from(all(), { objectMode: false }));
}
