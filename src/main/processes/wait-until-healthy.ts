import { setTimeout as sleep } from 'node:timers/promises';

/** Asks `GET /healthz` until it answers 200. False when it never did within the time. */
export async function waitUntilHealthy(options: {
  port: number;
  listen: string;
  withinMs: number;
  signal: AbortSignal;
}): Promise<boolean> {
  const host = options.listen.includes(':') ? `[${options.listen}]` : options.listen;
  const url = `http://${host.replace(/^0\.0\.0\.0$/, '127.0.0.1').replace('[::]', '[::1]')}:${options.port}/healthz`;
  const end = Date.now() + options.withinMs;
  while (Date.now() < end && !options.signal.aborted) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return true;
    await sleep(50);
  }
  return false;
}
