import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import { projectRoot } from '#platform/project-root.ts';

/** Text of a file of db/reference/. */
export const readReferenceFile = (name: string): string =>
  readFileSync(join(projectRoot, 'db', 'reference', name), 'utf8');

/** SHA-256 over the names and contents of files of db/reference/, and a version of the code that reads them. */
export function hashReferenceFiles(names: readonly string[], version: number): Buffer {
  const hash = createHash('sha256').update(`${version}\n`);
  for (const name of names) hash.update(`${name}\n`).update(readReferenceFile(name)).update('\0');
  return hash.digest();
}

/** Inserts rows into a table of the schema `reference`, matching columns by name; the caller has emptied it. */
export async function insertReferenceRows(trx: Trx, table: string, rows: readonly object[]): Promise<void> {
  const target = sql.id('reference', table);
  const json = JSON.stringify(rows);
  await sql`insert into ${target} select * from jsonb_populate_recordset(null::${target}, ${json}::jsonb)`.execute(
    trx,
  );
}
