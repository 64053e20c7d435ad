import type { FastifyInstance } from 'fastify';
import { type Contract, contract } from '#contract/contract.ts';
import type { OpenedTipFile } from '#modules/tips/for-officers.ts';
import { networkOf } from '#platform/http/network-of.ts';
import { carryOut } from './carry-out.ts';
import type { ApiContext, SignedInContext } from './context.ts';
import type { LetIn } from './guard.ts';
import { deviceCookie } from './http/device-cookie.ts';
import { goneSignal } from './http/gone-signal.ts';
import { sendFile } from './http/send-file.ts';
import { sendTipFile } from './http/send-tip-file.ts';
import { sendWorkbook } from './http/send-workbook.ts';
import { sessionCookie } from './http/session-cookie.ts';
import type { TakenFile, TakenList } from './route.ts';
import { officerRoutes } from './routes.ts';

/** Registers every route of the table with the shapes of its contract. */
export function registerRoutes(
  app: FastifyInstance,
  context: ApiContext,
  { secure, letIn }: { secure: boolean; letIn: LetIn },
): void {
  for (const route of officerRoutes) {
    const { method, path, params, query, body, response, ...answers }: Contract = contract[route.name];
    const { answersBytes, answersWorkbook, answersFile, bodyLimit } = answers;
    app.route({
      method,
      url: path,
      ...(bodyLimit && { bodyLimit }),
      schema: {
        ...(params && { params }),
        ...(query && { querystring: query }),
        ...(body && { body }),
        ...(!answersBytes && !answersWorkbook && !answersFile && { response: { 200: response } }),
      },
      config: {
        access: route.access,
        audit: route.audit,
        action: route.name,
        ...(route.opensInTab && { opensInTab: true }),
      },
      handler: async (request, reply) => {
        const officer = letIn.get(request);
        reply.header('cache-control', 'no-store');
        const answer = await carryOut(
          route,
          {
            ...context,
            cookie: sessionCookie(secure, request, reply),
            device: deviceCookie(secure, request, reply),
            origin: networkOf(request.ip),
            gone: () => goneSignal(reply),
            officer,
            actor: officer && { id: officer.id, roles: officer.roles },
          } as SignedInContext,
          { params: request.params, query: request.query, body: request.body } as object,
        );
        if (answersFile) return sendFile(reply, answer as TakenFile);
        if (answersWorkbook) return sendWorkbook(reply, (answer as TakenList).book);
        return answersBytes ? sendTipFile(reply, answer as OpenedTipFile) : reply.send(answer);
      },
    });
  }
}
