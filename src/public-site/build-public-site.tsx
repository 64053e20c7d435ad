import multipart from '@fastify/multipart';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { fileLimits } from '#domain/files/file-limits.ts';
import { verifierKeyOf } from '#domain/transparency/note-keys.ts';
import { closeInTime } from '#platform/http/close-in-time.ts';
import { registerGateway } from './gateway/register-gateway.ts';
import { allAssets } from './http/assets.ts';
import { isFromOurPage } from './http/is-from-our-page.ts';
import { originKeys } from './http/origin-key.ts';
import { parseUrlencoded } from './http/parse-urlencoded.ts';
import { problemOf } from './http/problem-of.ts';
import { readFields } from './http/read-fields.ts';
import { securityHeaders } from './http/security-headers.ts';
import { sendAnswer } from './http/send-answer.ts';
import { sendDocument } from './http/send-document.ts';
import { newTurns } from './http/turns.ts';
import { type Problem, ProblemPage } from './pages/problem-page.tsx';
import { healthPath, localeOf, receiptKeyPath } from './paths.ts';
import { routes } from './routes.ts';
import { type SiteOptions, siteOf, viewOf } from './site.ts';

/** Bytes of a posted form. One megabyte of Vietnamese text takes up to three when encoded, and must get an answer. */
const bodyLimit = 4 * 1024 * 1024;

export type PublicSiteOptions = SiteOptions & {
  log: FastifyBaseLogger;
  /** Addresses whose X-Forwarded-For is believed; without them the peer's address counts. */
  trustedProxies?: readonly string[];
};

/** The residents' site as an application that does not listen: no script, no cookie, no session. */
export async function buildPublicSite({
  log,
  trustedProxies = [],
  ...options
}: PublicSiteOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    // a film of full size over a slow mobile network, from its first byte to its last
    requestTimeout: 900_000,
    routerOptions: { ignoreTrailingSlash: true },
    genReqId: () => crypto.randomUUID().slice(0, 8),
  });
  closeInTime(app);
  const site = siteOf(options, (error) => log.error({ err: error }, 'could not be read'));
  const problemPage = async (path: string, problem: Problem, requestId?: string) => (
    <ProblemPage view={await viewOf(site, localeOf(path))} problem={problem} requestId={requestId} />
  );

  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => parseUrlencoded(body),
  );
  await app.register(multipart, {
    // one byte more than a file may have: what is cut off there is known to be too large
    limits: { fieldSize: bodyLimit, fields: 60, files: 40, fileSize: fileLimits.size + 1, parts: 100 },
    throwFileSizeLimit: false,
  });

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders);
    if (request.method !== 'POST' || isFromOurPage(request.headers)) return undefined;
    const page = await problemPage(request.url, 'foreign');
    return sendAnswer(request, reply, { status: 403, cache: 'never', page });
  });
  // before the routes: a route takes the handler that stands when the next plugin is awaited
  app.setNotFoundHandler(async (request, reply) =>
    sendAnswer(request, reply, {
      status: 404,
      cache: 'never',
      page: await problemPage(request.url, 'notFound'),
    }),
  );
  app.setErrorHandler(async (error, request, reply) => {
    const { problem, status } = problemOf(error);
    if (status >= 500) request.log.error({ err: error, req: request }, 'request failed');
    const requestId = status >= 500 ? request.id : undefined;
    const page = await problemPage(request.url, problem, requestId);
    return sendAnswer(request, reply, { status, cache: 'never', page });
  });
  const originOf = originKeys(options.clock);
  const turnOf = newTurns();
  for (const route of routes) {
    const { method, path, locale, takesFiles, handle } = route;
    app.route({
      method,
      url: path,
      handler: async (request, reply) => {
        const fields = await readFields(request, takesFiles ? site.ports.files?.receive : undefined);
        try {
          const origin = originOf(request.ip);
          const { inTurn, opening } = turnOf(route, { origin, hasFiles: fields.files.length > 0 });
          return await inTurn(async () => {
            const answer = await handle({ site, view: await viewOf(site, locale), fields, origin, opening });
            if ('document' in answer) return sendDocument(reply, answer.document);
            return sendAnswer(request, reply, answer);
          });
        } finally {
          for (const { received } of fields.files) await received.discard();
        }
      },
    });
  }
  const { gateway, files } = options.ports;
  if (gateway) await registerGateway(app, { gateway, files, clock: options.clock });
  for (const { url, body, type } of allAssets) {
    app.get(url, async (_request, reply) =>
      reply
        .headers({ 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' })
        .send(body),
    );
  }
  app.get(receiptKeyPath, async (_request, reply) =>
    reply
      .headers({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' })
      .send(`${verifierKeyOf(options.ports.receiptKey)}\n`),
  );
  app.get(healthPath, async (_request, reply) => {
    const isHealthy = await site.ports.isHealthy().catch(() => false);
    return reply
      .code(isHealthy ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isHealthy ? 'ok' : 'unavailable' });
  });

  app.addHook('onClose', () => site.wrongCodes.flush());
  const flushing = setInterval(() => void site.wrongCodes.flush(), 60_000).unref();
  app.addHook('onClose', async () => clearInterval(flushing));

  return app;
}
