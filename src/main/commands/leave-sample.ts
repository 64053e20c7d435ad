import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '#locales/locale.ts';
import { leaveSampleWords as words } from '#locales/vi/commands/leave-sample.ts';
import { databaseStepSentence } from '#locales/vi/start.ts';
import { emptyTenant, type NotEmptied } from '#modules/sample/for-main.ts';
import { systemClock } from '#platform/clock.ts';
import { type Config, readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { type HomeLayout, homeLayout } from '#platform/home/layout.ts';
import { createMissingSecrets, type SecretName } from '#platform/home/secrets.ts';
import { prepareRecords } from '../home/prepare-records.ts';
import { sampleFiles } from '../home/sample-files.ts';
import { withHome } from '../home/with-home.ts';
import type { Register } from './register.ts';

/** Keys that sealed or signed sample data. Passwords of the database's roles open nothing that is left. */
const keys: readonly SecretName[] = ['service.key', 'lookup.key', 'log-signing.pem', 'receipt-signing.pem'];

/** Fresh keys, no sample sign-ins, no files: what lay there was made under the sample's keys. */
function replaceKeys({ secrets, files }: HomeLayout): void {
  for (const name of [...keys, ...Object.values(sampleFiles)]) rmSync(join(secrets, name), { force: true });
  createMissingSecrets(secrets);
  rmSync(files, { recursive: true, force: true });
  mkdirSync(files, { mode: 0o700 });
}

async function leave(config: Config, layout: HomeLayout): Promise<NotEmptied | null> {
  const say = (line: string) => console.error(line);
  return withHome(
    config,
    (step) => say(databaseStepSentence(step)),
    async (database) => {
      if (database.isServing) return { refused: 'serving' };
      const db = connectDatabase({ connectionString: database.urlFor('migrator'), max: 1 });
      const context = { db, clock: systemClock, tenant: config.tenant };
      const refusal = await emptyTenant(context, () => replaceKeys(layout)).finally(() => db.destroy());
      if (!refusal) await prepareRecords({ config: { ...config, sample: false }, database, say });
      return refusal;
    },
  );
}

/** `tindan leave-sample --confirm`: a sample home becomes an empty real one. */
export const leaveSample: Register = (program) =>
  program
    .command('leave-sample')
    .description(words.summary)
    .option('--confirm', words.confirm)
    .action(async ({ confirm }: { confirm?: boolean }) => {
      const config = readConfig(process.env);
      const { home } = config;
      const sentence = confirm ? await outcome(config) : fill(words.notConfirmed, { home });
      if (sentence === words.done) {
        console.log(sentence);
        return;
      }
      console.error(sentence);
      process.exitCode = 1;
    });

async function outcome(config: Config): Promise<string> {
  const { home } = config;
  const refusal = await leave(config, homeLayout(home));
  switch (refusal?.refused) {
    case undefined:
      return words.done;
    case 'serving':
      return fill(words.serving, { home });
    case 'shared':
      return fill(words.shared, { tenants: refusal.tenants.join(', ') });
    case 'not_sample':
      return fill(words.notSample, { home });
  }
}
