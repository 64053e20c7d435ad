import { officersCommandWords as words } from '#locales/vi/commands/officers.ts';
import { roleNames } from '#locales/vi/officers/roles.ts';
import { bootstrapOfficers, listOfficers, type OfficerWithRoles } from '#modules/officers/for-main.ts';
import { Failure } from '#platform/failure.ts';
import { importFrom } from './officers-import.ts';
import { printSignIns } from './print-sign-ins.ts';
import type { Register } from './register.ts';
import { withAccounts } from './with-accounts.ts';

async function bootstrap(): Promise<void> {
  try {
    printSignIns(await withAccounts(bootstrapOfficers));
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
    console.error(words.bootstrap.exists);
    process.exitCode = 1;
  }
}

const lineOf = ({ username, displayName, title, disabledAt, roles }: OfficerWithRoles): string =>
  [
    username,
    `${displayName}, ${title}`,
    roles.map(({ role, areaPath }) => `${roleNames[role]} ${areaPath}`).join('; '),
    disabledAt ? words.disabled : '',
  ]
    .filter(Boolean)
    .join('  ');

async function list({ json }: { json?: boolean }): Promise<void> {
  const officers = await withAccounts(listOfficers);
  if (json) console.log(JSON.stringify(officers, null, 2));
  else if (officers.length === 0) console.log(words.list.empty);
  else for (const officer of officers) console.log(lineOf(officer));
}

/** `tindan officers bootstrap | import FILE | list`. */
export const officers: Register = (program) => {
  const group = program.command('officers').description(words.summary);
  group.command('bootstrap').description(words.bootstrap.summary).action(bootstrap);
  group
    .command('import')
    .description(words.import.summary)
    .argument('<tệp>', words.import.file)
    .action(importFrom);
  group.command('list').description(words.list.summary).option('--json', words.list.json).action(list);
  return group;
};
