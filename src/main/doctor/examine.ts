import { existsSync } from 'node:fs';
import { fill } from '#locales/locale.ts';
import { doctorWords as words } from '#locales/vi/commands/doctor.ts';
import { failureSentence } from '#locales/vi/start.ts';
import type { Config } from '#platform/config.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { isLocked } from '#platform/home/lock.ts';
import { StartFailure } from '#platform/start-failure.ts';
import { withHome } from '../home/with-home.ts';
import { checkDatabase } from './check-database.ts';
import { checkMachine } from './check-machine.ts';
import { checkSites } from './check-sites.ts';
import { bad, type Finding } from './finding.ts';

/** Looks at everything and changes nothing of the data. The embedded server is started for it when it does not run. */
export async function examine(config: Config): Promise<Finding[]> {
  const layout = homeLayout(config.home);
  const machine = checkMachine(layout);
  const isServing = existsSync(layout.home) && (await isLocked(layout.lock));
  const sites = await checkSites(config, isServing);
  if (!existsSync(layout.version)) return [...machine, sites];
  const database = await withHome(config, () => {}, checkDatabase).catch((error: unknown) => [
    bad('database', fill(words.database.bad, { reason: reasonOf(error) }), words.database.advice),
  ]);
  return [...machine, ...database, sites];
}

function reasonOf(error: unknown): string {
  return error instanceof StartFailure ? failureSentence(error) : String((error as Error).message ?? error);
}
