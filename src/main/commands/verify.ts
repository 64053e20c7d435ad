import { join } from 'node:path';
import { fill } from '#locales/locale.ts';
import { commandWords } from '#locales/vi/commands.ts';
import { databaseStepSentence } from '#locales/vi/start.ts';
import { type LedgerReport, verifyLedger } from '#modules/ledger/for-main.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { withHome } from '../home/with-home.ts';
import { logOrigin, readSigner } from '../processes/log-of.ts';
import type { Register } from './register.ts';

const words = commandWords.verify;

/** `tindan verify`: checks the whole ledger; exit code 1 and the first bad link when something was changed. */
export const verify: Register = (program) =>
  program
    .command('verify')
    .description(words.summary)
    .option('--json', words.json)
    .action(async ({ json }: { json?: boolean }) => {
      const config = readConfig(process.env);
      const origin = logOrigin(config.tenant);
      const report = await withHome(
        config,
        (step) => console.error(databaseStepSentence(step)),
        async ({ urlFor }) => {
          const signer = readSigner(origin, join(homeLayout(config.home).secrets, 'log-signing.pem'));
          const db = connectDatabase({ connectionString: urlFor('jobs'), max: 1 });
          try {
            return await verifyLedger(db, {
              tenant: config.tenant,
              origin,
              verifiers: [signer],
              onProgress: (events) => console.error(fill(words.progress, { events })),
            });
          } finally {
            await db.destroy();
          }
        },
      );
      console.log(json ? JSON.stringify(report) : sentenceOf(report));
      if (report.fault) process.exitCode = 1;
    });

function sentenceOf({ fault, ...counts }: LedgerReport): string {
  if (fault) return fill(words.fault, { ...fault, part: words.parts[fault.part] });
  return fill(words.clean, { ...counts, root: counts.root ?? words.noRoot });
}
