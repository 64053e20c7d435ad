import type { FastifyInstance } from 'fastify';

/** How long an answer that is being written may still take once the process was asked to stop. */
const GRACE_MS = 2_000;

/**
 * Lets `app.close()` end within about two seconds. Closing ends idle connections at once and waits for the others; a
 * connection that a browser opened ahead of need and never wrote to counts as busy in Node and would be waited for
 * until the browser is closed.
 */
export function closeInTime(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), GRACE_MS).unref();
  });
}
