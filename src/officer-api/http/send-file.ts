import type { FastifyReply } from 'fastify';
import type { TakenFile } from '../route.ts';

/** Sends a file of the office to be saved under its name. */
export const sendFile = (reply: FastifyReply, { fileName, mediaType, bytes }: TakenFile): FastifyReply =>
  reply
    .headers({
      'content-type': mediaType,
      'content-length': bytes.length,
      'content-disposition': `attachment; filename="${fileName}"`,
    })
    .send(bytes);
