import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Cache, PageAnswer } from '../route.ts';
import { chooseEncoding, compress, type Encoding, takes } from './compress.ts';

const cacheControl: Record<Cache, string> = {
  never: 'no-store',
  form: 'private, no-cache',
  public: 'public, max-age=300',
};

async function packed(
  { page, cache }: PageAnswer,
  accepted: string | undefined,
): Promise<{ body: Buffer; encoding: Encoding }> {
  if ('gzip' in page && takes(accepted, 'gzip')) return { body: page.gzip(), encoding: 'gzip' };
  const html = 'html' in page ? page.html() : `<!doctype html>${renderToStaticMarkup(page)}`;
  const encoding = chooseEncoding(accepted);
  return { body: await compress(html, encoding, cache === 'public'), encoding };
}

/** Renders, compresses and sends a page. */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: PageAnswer,
): Promise<FastifyReply> {
  const { body, encoding } = await packed(answer, request.headers['accept-encoding']);
  return reply
    .code(answer.status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': cacheControl[answer.cache],
      vary: 'accept-encoding',
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    })
    .send(body);
}
