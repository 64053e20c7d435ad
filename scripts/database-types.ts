import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { generateTableTypes } from '../test/support/generate-table-types.ts';
import { withTemplateDatabase } from '../test/support/template-database.ts';
import { startEmbeddedServer } from './test/start-embedded-server.ts';

// Writes src/platform/database/schema.ts from the migrations, on the server of TINDAN_TEST_SERVER (an admin URL) or on
// an embedded one of its own.
const given = process.env.TINDAN_TEST_SERVER;
const server = given ? undefined : await startEmbeddedServer();
try {
  const url = new URL(given ?? server?.adminUrl ?? '');
  url.pathname = `/${await withTemplateDatabase(url.href)}`;
  writeFileSync(join(projectRoot, 'src/platform/database/schema.ts'), generateTableTypes(url.href));
} finally {
  await server?.stop();
}
