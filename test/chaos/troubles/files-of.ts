import { readdirSync } from 'node:fs';
import { sweepFiles } from '#modules/tips/for-jobs.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { openFileStore } from '#platform/files/file-store.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { withHome } from '../../../src/main/home/with-home.ts';
import { environmentOf, type Place } from '../product.ts';

const tenant = '92';
const later = () => new Date(Date.now() + 4 * 3_600_000);

export interface FilesFound {
  /** Files of tips, as the database has them. */
  readonly rows: number;
  /** Of them, those that are not in the folder. */
  readonly missing: number;
  /** Files without a row that broken uploads left: the sweep takes them, as it would two hours later. */
  readonly swept: number;
  /** Files without a row that even the sweep left. */
  readonly orphans: number;
}

/** Compares the folder of sealed files with the database, after the sweep that the jobs run. Nothing may be on its way. */
export function findFiles(place: Place): Promise<FilesFound> {
  const config = readConfig(environmentOf(place));
  const { files: folder } = homeLayout(place.home);
  return withHome(
    config,
    () => {},
    async ({ urlFor }) => {
      const jobs = connectDatabase({ connectionString: urlFor('jobs'), max: 1 });
      try {
        const swept = await sweepFiles({
          db: jobs,
          clock: later,
          tenant,
          store: await openFileStore(folder),
        });
        const rows = await readInScope(jobs, { tenant, path: `${tenant}/` }, (trx) =>
          trx.selectFrom('tip_files').select('name').where('tenant_id', '=', tenant).execute(),
        );
        const there = new Set(readdirSync(folder));
        const missing = rows.filter(({ name }) => !there.delete(name)).length;
        return { rows: rows.length, missing, swept, orphans: there.size };
      } finally {
        await jobs.destroy();
      }
    },
  );
}
