import type { FastifyInstance } from 'fastify';
import type { Clock } from '#platform/clock.ts';
import type { GatewayPorts, PublicPorts } from '../ports.ts';
import { fairShare } from './fair-share.ts';
import { gatewayOpenapi, gatewayOpenapiPath, gatewayPath } from './gateway-openapi.ts';
import { GatewayProblem, sendProblem } from './problem.ts';
import { keyOf, receiptOf, takeMessage } from './take-message.ts';

/** Routes for gateways with what each declares, for the guards. */
export const gatewayRoutes = [
  { method: 'POST', path: gatewayPath, access: 'a gateway’s key', audit: 'use_case' },
  { method: 'GET', path: gatewayOpenapiPath, access: 'anyone', audit: 'none' },
] as const;

/**
 * The intake API: VNeID, Zalo or e-mail gateways hand tips in with a key of their channel. It lives in the process that
 * can seal and not open; a parser for JSON exists under these addresses alone.
 */
export async function registerGateway(
  app: FastifyInstance,
  { gateway, files, clock }: { gateway: GatewayPorts; files: PublicPorts['files']; clock: Clock },
): Promise<void> {
  const shares = fairShare(clock);
  await app.register(async (api) => {
    api.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
      try {
        done(null, JSON.parse(String(body)));
      } catch {
        done(new GatewayProblem(400, 'invalid', 'json'));
      }
    });
    api.setErrorHandler(async (error, request, reply) => {
      if (error instanceof GatewayProblem) return sendProblem(reply, error);
      const status = (error as { statusCode?: number }).statusCode ?? 500;
      if (status === 413) return sendProblem(reply, new GatewayProblem(413, 'tooLarge', 'tooLarge'));
      if (status === 415) return sendProblem(reply, new GatewayProblem(415, 'unsupported', 'unsupported'));
      if (status < 500) return sendProblem(reply, new GatewayProblem(400, 'invalid', 'json'));
      request.log.error({ err: error, req: request }, 'gateway request failed');
      return sendProblem(reply, new GatewayProblem(500, 'failed', 'failed'));
    });
    api.post(gatewayPath, async (request, reply) => {
      const key = keyOf(request);
      const share = shares.take(key);
      if ('retryAfter' in share) {
        reply.header('retry-after', share.retryAfter);
        throw new GatewayProblem(429, 'tooMany', 'tooMany');
      }
      try {
        const received = await takeMessage(request, { gateway, files }, key);
        return reply
          .code(received.isRepeated ? 200 : 201)
          .header('cache-control', 'no-store')
          .send(receiptOf(received));
      } finally {
        share.done();
      }
    });
    api.get(gatewayOpenapiPath, async (_request, reply) => reply.send(gatewayOpenapi()));
  });
}
