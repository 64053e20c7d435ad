import { commandWords } from '#locales/vi/commands.ts';
import type { Register } from './register.ts';

export const doctor: Register = (program) =>
  program.command('doctor').description(commandWords.doctor.summary);
