import { readFile } from 'node:fs/promises';
import { roles } from '#domain/officers/role.ts';
import { fill } from '#locales/locale.ts';
import { officersCommandWords as words } from '#locales/vi/commands/officers.ts';
import { importOfficers } from '#modules/officers/for-main.ts';
import { readConfig } from '#platform/config.ts';
import { Failure } from '#platform/failure.ts';
import { printSignIns } from './print-sign-ins.ts';
import { withAccounts } from './with-accounts.ts';

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    console.error(
      fill(words.import.unreadable, { file, reason: (error as NodeJS.ErrnoException).code ?? '' }),
    );
    process.exitCode = 1;
    return undefined;
  }
}

/** `tindan officers import FILE`: all lines or none. */
export async function importFrom(file: string): Promise<void> {
  const text = await readText(file);
  if (text === undefined) return;
  try {
    const made = await withAccounts((context) => importOfficers(context, text));
    if (made.length === 0) console.log(words.import.nothing);
    else printSignIns(made);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const values = { roles: roles.join(', '), tenant: readConfig(process.env).tenant };
    console.error(words.import.wrong);
    for (const [line, key] of Object.entries(error.fields)) {
      const what = fill(words.errors[key] ?? key, values);
      console.error(fill(words.import.line, { line: line.replace('line ', ''), what }));
    }
    process.exitCode = 1;
  }
}
