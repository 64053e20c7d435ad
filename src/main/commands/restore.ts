import { commandWords } from '#locales/vi/commands.ts';
import type { Register } from './register.ts';

export const restore: Register = (program) =>
  program.command('restore').description(commandWords.restore.summary);
