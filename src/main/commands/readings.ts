import { join, resolve } from 'node:path';
import { serviceKeyFrom } from '#domain/sealing/service-key.ts';
import { fill } from '#locales/locale.ts';
import { readingsCommandWords as words } from '#locales/vi/commands/readings.ts';
import { listExamples } from '#modules/readings/for-main.ts';
import { privateAreaKeys } from '#modules/tips/for-officers.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { openFileStore } from '#platform/files/file-store.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { readKeyFile } from '#platform/home/secrets.ts';
import { withHome } from '../home/with-home.ts';
import { writeFileWhole } from '../home/write-file-whole.ts';
import type { Register } from './register.ts';

/** `tindan readings examples --out FILE`. */
export const readings: Register = (program) => {
  const command = program.command('readings').description(words.summary);
  command
    .command('examples')
    .description(words.examples)
    .requiredOption('--out <tệp>', words.out)
    .action(writeExamples);
  return command;
};

async function writeExamples({ out }: { out: string }): Promise<void> {
  const config = readConfig(process.env);
  const { tenant } = config;
  const { secrets, files } = homeLayout(config.home);
  const examples = await withHome(
    config,
    () => {},
    async ({ urlFor }) => {
      const serviceKey = serviceKeyFrom(readKeyFile(join(secrets, 'service.key')));
      const keys = { privateAreaKey: privateAreaKeys(tenant, serviceKey) };
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 1 });
      const store = await openFileStore(files);
      return listExamples({ db, tenant, keys, store }).finally(() => db.destroy());
    },
  );
  const lines = examples.map((example) => `${JSON.stringify(example)}\n`);
  // sentences of papers that others on this machine may not read
  await writeFileWhole(resolve(out), Buffer.from(lines.join(''), 'utf8'), 0o600);
  console.log(fill(words.done, { count: examples.length, file: resolve(out) }));
}
