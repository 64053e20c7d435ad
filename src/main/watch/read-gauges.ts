import type { Clock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { withHome } from '../home/with-home.ts';
import { waitUntilHealthy } from '../processes/wait-until-healthy.ts';
import { databaseGauges } from './database-gauges.ts';
import type { Gauge } from './gauge.ts';
import { homeGauges } from './home-gauges.ts';

/** Every number to watch, of a home that runs or of one at rest. */
export async function readGauges(config: Config, clock: Clock): Promise<Gauge[]> {
  const now = clock();
  const home = homeGauges(homeLayout(config.home), now);
  const database = await withHome(
    config,
    () => {},
    ({ adminUrl }) => databaseGauges(adminUrl, { tenant: config.tenant, now }),
  );
  return [...home, ...database, ...(await siteGauges(config))];
}

async function siteGauges({ listen, publicPort, officerPort }: Config): Promise<Gauge[]> {
  const { signal } = new AbortController();
  const answers = (port: number) => waitUntilHealthy({ port, listen, withinMs: 2000, signal });
  const help = (site: string) => `1 when ${site} answers, 0 when not.`;
  return [
    {
      name: 'tindan_public_site_up',
      help: help("the residents' site"),
      value: Number(await answers(publicPort)),
    },
    {
      name: 'tindan_officer_site_up',
      help: help("the officers' app"),
      value: Number(await answers(officerPort)),
    },
  ];
}
