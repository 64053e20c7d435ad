import type { Gauge } from '#domain/watch/gauge.ts';
import type { Clock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { withHome } from '../home/with-home.ts';
import { databaseGauges } from './database-gauges.ts';
import { homeGauges } from './home-gauges.ts';
import { siteGauges } from './site-gauges.ts';

/** Every number to watch, of a home that runs or of one at rest. */
export async function readGauges(config: Config, clock: Clock): Promise<Gauge[]> {
  const now = clock();
  const home = homeGauges(homeLayout(config.home), now);
  const database = await withHome(
    config,
    () => {},
    async ({ adminUrl }) => {
      const db = connectDatabase({ connectionString: adminUrl, max: 1 });
      return databaseGauges(db, { tenant: config.tenant, now }).finally(() => db.destroy());
    },
  );
  return [...home, ...database, ...(await siteGauges(config))];
}
