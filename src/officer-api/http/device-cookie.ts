import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DeviceCookie } from '../context.ts';

const halfYearSeconds = 180 * 86_400;

/** The cookie by which a browser is known that somebody has signed in from; it stays after signing out, and opens nothing. */
export function deviceCookie(secure: boolean, request: FastifyRequest, reply: FastifyReply): DeviceCookie {
  const name = secure ? '__Host-tindan-device' : 'tindan-device';
  return {
    value: request.cookies[name],
    set: (value) =>
      reply.setCookie(name, value, {
        ...{ path: '/', httpOnly: true, sameSite: 'strict', secure },
        maxAge: halfYearSeconds,
      }),
  };
}
