import { commandWords } from '#locales/vi/commands.ts';
import { readConfig } from '#platform/config.ts';
import { start as startProduct } from '../start.ts';
import type { Register } from './register.ts';

/** `tindan start`: everything, until a signal. */
export const start: Register = (program) =>
  program.command('start').description(commandWords.start.summary).action(runUntilStopped);

/** Runs the product until Ctrl-C, SIGTERM, a closed terminal, or the death of the launcher. */
export async function runUntilStopped(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  process.once('disconnect', () => stop.abort());
  await startProduct(readConfig(process.env), (line) => console.log(line), stop.signal);
}
