import { dirname } from 'node:path';
import type { Gauge } from '#domain/watch/gauge.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { databaseGauges } from './database-gauges.ts';
import { homeGauges } from './home-gauges.ts';
import { siteGauges, type WatchedSites } from './site-gauges.ts';

/** The numbers to watch as the officers' process sees them: the same as `tindan metrics`, with its own database role. */
export const ownGauges =
  (of: { db: Database; clock: Clock; tenant: string; files: string; sites: WatchedSites }) =>
  async (): Promise<Gauge[]> => {
    const { db, tenant, files, sites } = of;
    const now = of.clock();
    const home = homeGauges(homeLayout(dirname(files)), now);
    return [...home, ...(await databaseGauges(db, { tenant, now })), ...(await siteGauges(sites))];
  };
