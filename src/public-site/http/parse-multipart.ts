import type { FastifyRequest } from 'fastify';
import { fileLimits } from '#domain/files/file-limits.ts';
import type { FilePorts } from '../ports.ts';
import { type FormFields, formFields, type PostedFile } from './form-fields.ts';

/** Bytes of one post with files; a form of five files of full size, and once more for those who chose too many. */
const postLimit = 2 * fileLimits.files * fileLimits.size;

/** What the parser says of a body that is none, by its words: it gives neither code nor status. */
const unreadable = /multipart data|^Multipart:|needle cannot/;

/** A body that no browser writes is the sender's, not our own fault. */
const refused = (error: unknown): unknown =>
  error instanceof Error && unreadable.test(error.message)
    ? Object.assign(new Error('no multipart body', { cause: error }), { statusCode: 400 })
    : error;

/**
 * Reads `multipart/form-data`. Files are taken in by `receive`, up to the number that a form may carry; without it, and
 * beyond that number, their bytes are let go at once. A post that breaks off leaves nothing.
 */
export async function parseMultipart(
  request: FastifyRequest,
  receive?: FilePorts['receive'],
): Promise<FormFields> {
  const pairs: Array<[string, string]> = [];
  const files: PostedFile[] = [];
  let surplusFiles = 0;
  let total = 0;
  async function* counted(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      total += piece.length;
      if (total > postLimit) throw Object.assign(new Error('post too large'), { statusCode: 413 });
      yield piece;
    }
  }
  try {
    for await (const part of request.parts()) {
      if (part.type !== 'file') {
        pairs.push([part.fieldname, String(part.value ?? '')]);
        continue;
      }
      const name = part.filename ?? '';
      if (receive && part.fieldname === 'files' && files.length < fileLimits.files) {
        const received = await receive(counted(part.file));
        // A browser sends an empty part for a file box that was left alone.
        if (name === '' && received.size === 0) await received.discard();
        else files.push({ name, received });
      } else {
        let size = 0;
        for await (const piece of counted(part.file)) size += piece.length;
        if (name !== '' || size > 0) surplusFiles += 1;
      }
    }
  } catch (error) {
    for (const { received } of files) await received.discard();
    throw refused(error);
  }
  const hasFiles = files.length + surplusFiles > 0;
  const isCertain = !pairs.some(([, value]) => value.includes('\uFFFD'));
  return formFields(pairs, { hasFiles, files, surplusFiles, isCertain });
}
