import type { FastifyBaseLogger } from 'fastify';

const minuteMs = 60_000;

/** Counts sign-ins that were told to wait and says how many once a minute: no row, no name and no address of any. */
export function countRefusals(log: Pick<FastifyBaseLogger, 'warn'>): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count > 1) return;
    setTimeout(() => {
      log.warn({ count }, 'sign-ins told to wait within a minute');
      count = 0;
    }, minuteMs).unref();
  };
}
