import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { generateTableTypes } from '../support/generate-table-types.ts';

test('the table types are those of the migrations (else: node scripts/database-types.ts)', async () => {
  const url = new URL(inject('server'));
  url.pathname = `/${inject('template')}`;
  const written = await readFile(`${projectRoot}/src/platform/database/schema.ts`, 'utf8');
  expect(generateTableTypes(url.href)).toBe(written);
});
