import type { AddressInfo } from 'node:net';
import { buildPublicSite, type PublicSiteOptions } from './build-public-site.tsx';

export type RunningSite = { port: number; stop(): Promise<void> };

/** Serves the residents' site on `host:port` (0 takes any free port) until `stop` is called. */
export async function startPublicSite(
  options: PublicSiteOptions & { host: string; port: number },
): Promise<RunningSite> {
  const app = await buildPublicSite(options);
  await app.listen({ host: options.host, port: options.port });
  return {
    port: (app.server.address() as AddressInfo).port,
    stop: () => app.close(),
  };
}
