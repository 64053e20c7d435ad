import cookie from '@fastify/cookie';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import type { OfficerWithRoles } from '#modules/officers/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import { closeInTime } from '#platform/http/close-in-time.ts';
import type { ApiContext } from './context.ts';
import { demandDeclarations, type LetIn, letIn } from './guard.ts';
import { countRefusals } from './http/count-refusals.ts';
import { failureAnswer } from './http/failure-answer.ts';
import { openRoute } from './http/open-route.ts';
import { securityHeaders } from './http/security-headers.ts';
import { serveApp } from './http/serve-app.ts';
import { sessionCookie } from './http/session-cookie.ts';
import { openApi } from './openapi.ts';
import { registerRoutes } from './register-routes.ts';

export interface OfficerApiOptions extends ApiContext {
  readonly log: FastifyBaseLogger;
  /** Whether browsers reach us over TLS. */
  readonly secure: boolean;
  /** Folder of the built app; none serves the API alone. */
  readonly appFolder?: string;
  /** Addresses whose X-Forwarded-For is believed. */
  readonly trustedProxies?: readonly string[];
}

/** The officers' process as an application that does not listen yet. */
export async function buildOfficerApi(options: OfficerApiOptions): Promise<FastifyInstance> {
  const { log, secure, appFolder, trustedProxies = [], ...context } = options;
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),

    bodyLimit: 128 * 1024,
    requestTimeout: 30_000,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    genReqId: () => crypto.randomUUID().slice(0, 8),
  });
  closeInTime(app);
  const officers: LetIn = new WeakMap<object, OfficerWithRoles>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(cookie);
  demandDeclarations(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders);
    if (request.is404) return;
    const officer = await letIn(context, request, sessionCookie(secure, request, reply));
    if (officer) officers.set(request, officer);
  });
  registerRoutes(app, context, { secure, letIn: officers });
  app.get(
    '/healthz',
    { config: openRoute('says only whether the process and its database answer') },
    async (_, reply) => {
      const isHealthy = await sql`select 1`.execute(context.db).then(
        () => true,
        () => false,
      );
      return reply
        .code(isHealthy ? 200 : 503)
        .header('cache-control', 'no-store')
        .send({ status: isHealthy ? 'ok' : 'unavailable' });
    },
  );
  app.get('/openapi.json', { config: openRoute('the contract is public') }, async () =>
    openApi(context.version),
  );
  if (appFolder) serveApp(app, appFolder);
  app.setNotFoundHandler(() => {
    throw new Failure('not_found');
  });
  const refused = countRefusals(log);
  app.setErrorHandler((error, request, reply) => {
    const { status, body } = failureAnswer(error, request.id);
    if (status === 429 && request.routeOptions.config.action === 'signIn') refused();
    if (status >= 500) request.log.error({ err: error, req: request, id: request.id }, 'request failed');
    return reply.code(status).header('cache-control', 'no-store').send(body);
  });
  return app;
}
