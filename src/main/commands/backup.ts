import { commandWords } from '#locales/vi/commands.ts';
import type { Register } from './register.ts';

export const backup: Register = (program) =>
  program.command('backup').description(commandWords.backup.summary);
