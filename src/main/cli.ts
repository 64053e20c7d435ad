import { CommanderError } from 'commander';
import { fill } from '#locales/locale.ts';
import { commandWords } from '#locales/vi/commands.ts';
import { failureSentence } from '#locales/vi/start.ts';
import { StartFailure } from '#platform/start-failure.ts';
import { createProgram } from './create-program.ts';

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof StartFailure) {
    console.error(failureSentence(error));
    process.exitCode = 1;
  } else if (error instanceof CommanderError) {
    // Help and version arrive here too, with exit code 0.
    if (error.exitCode !== 0) console.error(fill(commandWords.wrongUse, { what: wrongUse(error) }));
    process.exitCode = error.exitCode;
  } else {
    console.error(error);
    process.exitCode = 1;
  }
} finally {
  // The launcher's channel would keep us alive.
  if (process.connected) process.disconnect();
}

function wrongUse({ code, message }: CommanderError): string {
  const [, name = ''] = /'([^']+)'/.exec(message) ?? [];
  return fill(commandWords.wrong[code] ?? message, { name });
}
