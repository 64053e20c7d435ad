import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';

const kyselyImport = 'import type { ColumnType } from "kysely";\n';
const dayImport = 'import type { PlainDate } from "#domain/calendar/plain-date.ts";\n';

/**
 * The text of src/platform/database/schema.ts for a migrated database, as connect.ts parses its values.
 * The generator writes no import for a mapped type (it looks for one through an interface that TypeScript 7 no longer
 * has), so the import is added here.
 */
export function generateTableTypes(databaseUrl: string): string {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join(projectRoot, 'node_modules/kysely-codegen/dist/cli/bin.js'),
      ...['--dialect', 'postgres', '--url', databaseUrl, '--default-schema', 'tindan'],
      ...['--include-pattern', '(tindan|reference).*', '--log-level', 'error', '--print'],
      ...['--type-mapping', '{"int8":"number","date":"PlainDate"}'],
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`kysely-codegen ended with ${status}`);
  if (!stdout.includes(kyselyImport)) throw new Error('The generated types do not begin as expected.');
  return `${stdout.trim().replace(kyselyImport, dayImport + kyselyImport)}\n`;
}
