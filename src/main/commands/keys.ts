import { join, resolve } from 'node:path';
import { serviceKeyFrom } from '#domain/sealing/service-key.ts';
import { fill } from '#locales/locale.ts';
import { keysCommandWords as words } from '#locales/vi/commands/keys.ts';
import { databaseStepSentence } from '#locales/vi/start.ts';
import { rotateAreaKeys } from '#modules/tips/for-main.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { isInUse } from '#platform/database/is-in-use.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { readKeyFile } from '#platform/home/secrets.ts';
import { beginServiceKey, finishServiceKey, isServiceKeyBegun } from '../home/rotate-service-key.ts';
import { withHome } from '../home/with-home.ts';
import type { Register } from './register.ts';

interface Options {
  readonly oldKey: string;
  readonly areas?: boolean;
}

/** `tindan keys rotate --old-key FILE [--areas]`. */
export const keys: Register = (program) => {
  const command = program.command('keys').description(words.summary);
  command
    .command('rotate')
    .description(words.rotate)
    .requiredOption('--old-key <tệp>', words.oldKey)
    .option('--areas', words.areas)
    .action(async (options: Options) => {
      const lines = await rotate(options);
      if (lines) for (const line of lines) console.log(line);
      else process.exitCode = 1;
    });
  return command;
};

/** @returns what was done, in lines; undefined when it was refused */
function rotate({ oldKey, areas }: Options): Promise<readonly string[] | undefined> {
  const config = readConfig(process.env);
  const { tenant, home } = config;
  const { secrets } = homeLayout(home);
  const old = resolve(oldKey);
  return withHome(
    config,
    (step) => console.error(databaseStepSentence(step)),
    async ({ isServing, urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('migrator'), max: 1 });
      try {
        if (isServing || (await isInUse(db))) {
          console.error(fill(words.serving, { home }));
          return undefined;
        }
        const context = { db, clock: systemClock, tenant };
        // in this order a run that was killed anywhere is taken up by the same command
        const areaLines = areas && !isServiceKeyBegun(secrets) ? await rotateAreas(context, secrets) : [];
        beginServiceKey(secrets, old);
        const service = await finishServiceKey(context, secrets);
        return [
          ...areaLines,
          ...(service ? [fill(words.serviceDone, service)] : []),
          fill(words.next, { file: join(secrets, 'service.key'), old }),
        ];
      } finally {
        await db.destroy();
      }
    },
  );
}

async function rotateAreas(
  context: Pick<Parameters<typeof rotateAreaKeys>[0], 'db' | 'clock' | 'tenant'>,
  secrets: string,
): Promise<string[]> {
  const { wentOn, ...counts } = await rotateAreaKeys({
    ...context,
    serviceKey: serviceKeyFrom(readKeyFile(join(secrets, 'service.key'))),
    onMoved: (table, count) => console.error(fill(words.moved, { table, count })),
  });
  return [fill(words.areasDone, counts), ...(wentOn ? [words.wentOn] : [])];
}
