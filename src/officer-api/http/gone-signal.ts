import type { FastifyReply } from 'fastify';

/** Ends when the connection closes before the answer is out. (Fastify's own signal ends with the request's body.) */
export function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
