import { readFile } from 'node:fs/promises';
import { fill } from '#locales/locale.ts';
import { registersCommandWords as words } from '#locales/vi/commands/registers.ts';
import { addRegisterKind } from '#modules/registers/for-main.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';
import { withHome } from '../home/with-home.ts';
import type { Register } from './register.ts';

/** `tindan registers add FILE [--dry-run]`. */
export const registers: Register = (program) => {
  const group = program.command('registers').description(words.summary);
  group
    .command('add')
    .description(words.add)
    .argument('<tệp>', words.file)
    .option('--dry-run', words.dryRun)
    .action(runAdd);
  return group;
};

async function runAdd(file: string, { dryRun = false }: { dryRun?: boolean }): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    process.exitCode = 1;
    console.error(fill(words.unreadable, { file }));
    return;
  }
  await withHome(
    readConfig(process.env),
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('migrator'), max: 1 });
      await add(db, file, text, dryRun).finally(() => db.destroy());
    },
  );
}

async function add(
  db: ReturnType<typeof connectDatabase>,
  file: string,
  text: string,
  dryRun: boolean,
): Promise<void> {
  try {
    const { title, fields, activities, facts } = await addRegisterKind({ db }, { text, dryRun });
    const counts = { title, fields: fields.length, activities: activities.length, facts: facts.length };
    console.log(fill(dryRun ? words.would : words.done, counts));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.exitCode = 1;
    if (error.code === 'conflict') console.error(words.taken);
    else
      console.error(
        [fill(words.wrong, { file }), ...Object.keys(error.fields).map((at) => `  ${at}`)].join('\n'),
      );
  }
}
