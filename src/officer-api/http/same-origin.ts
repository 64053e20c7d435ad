import type { FastifyRequest } from 'fastify';

/**
 * Whether our own app made this call. The header cannot be set across origins without a preflight that we never
 * answer; SameSite alone would let in the residents' site, because ports of one host are the same site.
 * A link cannot carry the header: for what only reads, the browser's own word that it is ours will do.
 */
export function isFromOurApp({ headers }: Pick<FastifyRequest, 'headers'>, mayBeLink = false): boolean {
  const site = headers['sec-fetch-site'];
  if (headers['x-tindan'] !== '1') return mayBeLink && site === 'same-origin';
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin, host } = headers;
  return origin === undefined || URL.parse(origin)?.host === host;
}
