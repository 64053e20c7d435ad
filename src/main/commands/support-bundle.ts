import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fill } from '#locales/locale.ts';
import { commandWords } from '#locales/vi/commands.ts';
import { createBackupWriter } from '#platform/backup/backup-writer.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { StartFailure } from '#platform/start-failure.ts';
import { programVersion } from '../create-program.ts';
import { examine } from '../doctor/examine.ts';
import { withHome } from '../home/with-home.ts';
import { prometheusText } from '../watch/prometheus-text.ts';
import { readGauges } from '../watch/read-gauges.ts';
import { databaseEntry, logEntries, programEntry, settingsEntry } from '../watch/support-entries.ts';
import type { Register } from './register.ts';

const words = commandWords.supportBundle;

/** `tindan support-bundle FILE`: what somebody far away needs to help, without personal data, tips or keys. */
export const supportBundle: Register = (program) =>
  program
    .command('support-bundle')
    .description(words.summary)
    .argument('<file>', words.file)
    .action(async (name: string) => {
      const file = resolve(name);
      if (existsSync(file)) throw new StartFailure('backup_exists', { file });
      const config = readConfig(process.env);
      const findings = await examine(config);
      const layout = homeLayout(config.home);
      const entries = {
        ...programEntry(programVersion()),
        ...settingsEntry(config),
        'doctor.json': `${JSON.stringify(findings, null, 2)}\n`.replaceAll(config.home, '~'),
        'metrics.prom': prometheusText(await readGauges(config, systemClock)),
        ...(await withHome(
          config,
          () => {},
          ({ adminUrl }) => databaseEntry(adminUrl),
        )),
        ...logEntries(layout),
      };
      const writer = createBackupWriter(file);
      try {
        for (const [entry, text] of Object.entries(entries)) await writer.add(entry, Buffer.from(text));
        await writer.finish();
      } finally {
        await writer.abandon();
      }
      console.log(fill(words.done, { count: Object.keys(entries).length, file }));
    });
