import type { Gauge } from '#domain/watch/gauge.ts';
import { waitUntilHealthy } from '../processes/wait-until-healthy.ts';

/** Where the sites listen on this machine; one that is not told is not watched. */
export interface WatchedSites {
  readonly listen: string;
  readonly publicPort: number | undefined;
  readonly officerPort: number | undefined;
}

/** Whether each site answers. */
export async function siteGauges({ listen, publicPort, officerPort }: WatchedSites): Promise<Gauge[]> {
  const sites = [
    { name: 'tindan_public_site_up', site: "the residents' site", port: publicPort },
    { name: 'tindan_officer_site_up', site: "the officers' app", port: officerPort },
  ];
  const { signal } = new AbortController();
  const gauges: Gauge[] = [];
  for (const { name, site, port } of sites) {
    if (port === undefined) continue;
    const answers = await waitUntilHealthy({ port, listen, withinMs: 2000, signal });
    gauges.push({ name, help: `1 when ${site} answers, 0 when not.`, value: Number(answers) });
  }
  return gauges;
}
