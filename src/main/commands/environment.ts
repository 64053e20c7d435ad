import { commandWords } from '#locales/vi/commands.ts';
import { readConfig } from '#platform/config.ts';
import { StartFailure } from '#platform/start-failure.ts';
import { withHome } from '../home/with-home.ts';
import { processEnvironment } from '../processes/process-environment.ts';
import { processKinds } from '../processes/processes.ts';
import type { Register } from './register.ts';

/** `tindan environment PROCESS`: what a service unit must set, one NAME=value a line. */
export const environment: Register = (program) =>
  program
    .command('environment')
    .description(commandWords.environment.summary)
    .argument('<process>', commandWords.environment.process)
    .action(async (name: string) => {
      const kind = processKinds.find((candidate) => candidate.name === name);
      if (!kind) throw new StartFailure('unknown_process', { name });
      const config = readConfig(process.env);
      await withHome(
        config,
        () => {},
        async ({ urlFor }) => {
          const { PATH: _, ...settings } = processEnvironment(kind, config, urlFor);
          for (const [setting, value] of Object.entries(settings)) console.log(`${setting}=${value}`);
        },
      );
    });
