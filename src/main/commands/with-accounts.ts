import type { AccountContext } from '#modules/officers/for-main.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { withHome } from '../home/with-home.ts';

/** Runs a command's work on the accounts of the home, with the rights of the officers' process and no more. */
export function withAccounts<T>(work: (context: AccountContext) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  return withHome(
    config,
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 1 });
      return work({ db, clock: systemClock, tenant: config.tenant }).finally(() => db.destroy());
    },
  );
}
