import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { withTemplateDatabase } from '../test/support/template-database.ts';

// Writes src/platform/database/schema.ts from the migrations; `--verify` only compares.
const server = process.env.TINDAN_TEST_SERVER;
if (!server) throw new Error('TINDAN_TEST_SERVER must name a server (an admin URL) to migrate on.');

const template = await withTemplateDatabase(server);
const url = new URL(server);
url.pathname = `/${template}`;
const { status } = spawnSync(
  process.execPath,
  [
    join(projectRoot, 'node_modules/kysely-codegen/dist/cli/bin.js'),
    ...['--dialect', 'postgres', '--url', url.href, '--default-schema', 'tindan'],
    ...['--include-pattern', '(tindan|reference).*', '--date-parser', 'string'],
    ...['--type-mapping', '{"int8":"number"}'],
    ...['--out-file', join(projectRoot, 'src/platform/database/schema.ts')],
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
