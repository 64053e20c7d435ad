import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandWords } from '#locales/vi/commands.ts';
import { projectRoot } from '#platform/project-root.ts';
import { StartFailure } from '#platform/start-failure.ts';
import { processKinds } from '../processes/processes.ts';
import type { Register } from './register.ts';
import { runUntilStopped } from './start.ts';

/** `tindan serve [process]`: everything, or one process whose environment a service unit has set. */
export const serve: Register = (program) =>
  program
    .command('serve')
    .description(commandWords.serve.summary)
    .argument('[process]', commandWords.serve.process)
    .action(async (name: string | undefined) => {
      if (name === undefined) return runUntilStopped();
      if (!processKinds.some((kind) => kind.name === name))
        throw new StartFailure('unknown_process', { name });
      await import(/* @vite-ignore */ pathToFileURL(join(projectRoot, 'dist', 'server', `${name}.js`)).href);
      // The process ends itself.
      await new Promise(() => {});
    });
