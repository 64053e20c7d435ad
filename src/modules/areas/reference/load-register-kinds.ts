import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RegisterKind } from '#contract/registers/register-kinds.ts';
import { kindFaults } from '#domain/registers/check-kind.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { projectRoot } from '#platform/project-root.ts';
import { insertReferenceRows, readReferenceFile } from './reference-file.ts';

const folder = 'registers';

/** The files of db/reference/registers/, one kind of record each. */
export const registerKindFiles: readonly string[] = readdirSync(join(projectRoot, 'db', 'reference', folder))
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => `${folder}/${name}`);

/** Every kind that comes with the program. Throws a RangeError that names what is wrong in which. */
export function readRegisterKinds(): RegisterKind[] {
  const kinds = registerKindFiles.map((file) => RegisterKind.parse(JSON.parse(readReferenceFile(file))));
  const faults = kindFaults(kinds);
  if (faults.length > 0) throw new RangeError(faults.join('\n'));
  return kinds;
}

/** Replaces the kinds that come with the program; those that the office added stay. */
export async function loadRegisterKinds(trx: Trx): Promise<void> {
  const kinds = readRegisterKinds();
  await trx.deleteFrom('reference.register_kinds').where('own', '=', false).execute();
  await insertReferenceRows(
    trx,
    'register_kinds',
    kinds.map((body) => ({ key: body.key, own: false, body })),
  );
}
