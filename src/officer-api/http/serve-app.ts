import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '#platform/failure.ts';
import { type AppFile, readAppFiles } from './app-files.ts';
import { openRoute } from './open-route.ts';
import { pagePolicy } from './security-headers.ts';

/** What the build writes where the nonce of each answer goes. */
const noncePlaceholder = '__CSP_NONCE__';

/** Serves the built app: its files, and its one page for every address that is a screen of it. */
export function serveApp(app: FastifyInstance, folder: string): void {
  const files = readAppFiles(folder);
  const page = files.get('/index.html')?.plain.toString('utf8');
  if (page === undefined) throw new Error(`No index.html in ${folder}`);
  app.get('/*', { config: openRoute('the app itself holds nothing of anybody') }, async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const file = path === '/index.html' ? undefined : files.get(path);
    if (file) return sendFile(request, reply, file);
    if (/\.\w+$/.test(path) || path.startsWith('/api/')) throw new Failure('not_found');
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(noncePlaceholder, nonce));
  });
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: AppFile): FastifyReply {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding =
    file.br && /\bbr\b/.test(accepted) ? 'br' : file.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : '';
  if (encoding) reply.header('content-encoding', encoding);
  return reply
    .header('vary', 'accept-encoding')
    .header('cache-control', file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    .type(file.type)
    .send(encoding === 'br' ? file.br : encoding === 'gzip' ? file.gzip : file.plain);
}
