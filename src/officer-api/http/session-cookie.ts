import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookie } from '../context.ts';

/**
 * The cookie that holds the session token, gone when the browser closes. `__Host-` binds it to this host over TLS;
 * browsers refuse that prefix on plain http://localhost, so there it has a plain name.
 */
export function sessionCookie(secure: boolean, request: FastifyRequest, reply: FastifyReply): SessionCookie {
  const name = secure ? '__Host-tindan' : 'tindan';
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  return {
    token: request.cookies[name],
    set: (token) => reply.setCookie(name, token, options),
    clear: () => reply.clearCookie(name, options),
  };
}
