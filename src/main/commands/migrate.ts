import { fill } from '#locales/locale.ts';
import { commandWords } from '#locales/vi/commands.ts';
import { databaseStepSentence } from '#locales/vi/start.ts';
import { readConfig } from '#platform/config.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { prepareHome } from '#platform/home/prepare-home.ts';
import { prepareDatabase } from '../home/prepare-database.ts';
import { prepareRecords } from '../home/prepare-records.ts';
import { withHome } from '../home/with-home.ts';
import type { Register } from './register.ts';

/** `tindan migrate`: schema and reference data up to date, nothing served. */
export const migrate: Register = (program) =>
  program
    .command('migrate')
    .description(commandWords.migrate.summary)
    .action(async () => {
      const config = readConfig(process.env);
      const layout = homeLayout(config.home);
      const say = (line: string) => console.error(line);
      prepareHome(layout);
      await withHome(
        config,
        (step) => say(databaseStepSentence(step)),
        async (database) => {
          const applied = await prepareDatabase({
            adminUrl: database.adminUrl,
            secrets: layout.secrets,
            say,
          });
          await prepareRecords({ config, database, say });
          const { done, nothing } = commandWords.migrate;
          console.log(applied.length === 0 ? nothing : fill(done, { count: applied.length }));
        },
        { mayBeEmpty: true },
      );
    });
