import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fill } from '#locales/locale.ts';
import { commandWords } from '#locales/vi/commands.ts';
import { databaseStepSentence } from '#locales/vi/start.ts';
import { removeAbandonedDrafts } from '#platform/backup/drafts.ts';
import { writeBackup } from '#platform/backup/write-backup.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { noteBackup } from '#platform/home/last-backup.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { StartFailure } from '#platform/start-failure.ts';
import { programVersion } from '../create-program.ts';
import { withHome } from '../home/with-home.ts';
import type { Register } from './register.ts';

const words = commandWords.backup;

/** `tindan backup FILE`: one file with everything but, unless asked for, the keys. */
export const backup: Register = (program) =>
  program
    .command('backup')
    .description(words.summary)
    .argument('<file>', words.file)
    .option('--with-secrets', words.withSecrets, false)
    .action(async (name: string, { withSecrets }: { withSecrets: boolean }) => {
      const file = resolve(name);
      if (existsSync(file)) throw new StartFailure('backup_exists', { file });
      for (const draft of removeAbandonedDrafts(dirname(file), systemClock())) {
        console.error(fill(words.draftRemoved, { file: draft }));
      }
      const config = readConfig(process.env);
      const layout = homeLayout(config.home);
      const stop = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
      const manifest = await withHome(
        config,
        (step) => console.error(databaseStepSentence(step)),
        ({ adminUrl }) =>
          writeBackup({
            adminUrl,
            layout,
            file,
            program: programVersion(),
            now: systemClock(),
            withSecrets,
            signal: stop.signal,
          }),
      );
      const tables = Object.values(manifest.tables);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      noteBackup(layout, { at: systemClock().toISOString(), rows, files: manifest.files.count });
      const size = (statSync(file).size / 1e6).toFixed(1).replace('.', ',');
      console.log(fill(words.done, { tables: tables.length, rows, files: manifest.files.count, file, size }));
      console.log(
        withSecrets ? words.withSecretsDone : fill(words.withoutSecrets, { secrets: layout.secrets }),
      );
    });
