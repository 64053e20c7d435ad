import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Cache, PageAnswer } from '../route.ts';
import { chooseEncoding, compress } from './compress.ts';

const cacheControl: Record<Cache, string> = {
  never: 'no-store',
  form: 'private, no-cache',
  public: 'public, max-age=300',
};

/** Renders, compresses and sends a page. */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, page, cache }: PageAnswer,
): Promise<FastifyReply> {
  const html = `<!doctype html>${typeof page === 'string' ? page : renderToStaticMarkup(page)}`;
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const body = await compress(html, encoding, cache === 'public');
  return reply
    .code(status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': cacheControl[cache],
      vary: 'accept-encoding',
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    })
    .send(body);
}
