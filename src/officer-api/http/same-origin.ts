import type { FastifyRequest } from 'fastify';

/**
 * Whether our own app made this call. The header cannot be set across origins without a preflight that we never
 * answer; SameSite alone would let in the residents' site, because ports of one host are the same site.
 */
export function isFromOurApp({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  if (headers['x-tindan'] !== '1') return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin, host } = headers;
  return origin === undefined || URL.parse(origin)?.host === host;
}
