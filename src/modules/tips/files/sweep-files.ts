import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import type { FileStore } from '#platform/files/file-store.ts';

/** A file without a row is left alone this long: longer than any upload may take from its first byte to its row. */
const settledAfterMs = 2 * 60 * 60 * 1000;

/**
 * Removes what no tip will ever have: files of forms that were not sent within the hour, and what an interrupted
 * process left in the folder.
 * @returns how many files were removed
 */
export async function sweepFiles({
  db,
  clock,
  tenant,
  store,
}: {
  db: Database;
  clock: Clock;
  tenant: string;
  store: FileStore;
}): Promise<number> {
  const now = clock();
  // Which names are old is asked before which names are known: a file that gets its row meanwhile is too young.
  const old = await store.namesBefore(new Date(now.getTime() - settledAfterMs));
  const { expired, known } = await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const gone = await trx
      .deleteFrom('held_files')
      .where('tenant_id', '=', tenant)
      .where('held_until', '<', now)
      .returning('name')
      .execute();
    const held = await trx.selectFrom('held_files').select('name').where('tenant_id', '=', tenant).execute();
    const kept = await trx.selectFrom('tip_files').select('name').where('tenant_id', '=', tenant).execute();
    const given = await trx
      .selectFrom('tip_documents')
      .select('name')
      .where('tenant_id', '=', tenant)
      .execute();
    const evidence = await trx
      .selectFrom('record_files')
      .select('name')
      .where('tenant_id', '=', tenant)
      .execute();
    const documents = await trx
      .selectFrom('readings')
      .select(['document_name', 'text_name'])
      .where('tenant_id', '=', tenant)
      .execute();
    const read = documents.flatMap(({ document_name, text_name }) => [document_name, text_name]);
    const answers = await trx
      .selectFrom('question_documents')
      .select('name')
      .where('tenant_id', '=', tenant)
      .execute();
    const named = [...held, ...kept, ...given, ...evidence, ...answers];
    return {
      expired: gone.map(({ name }) => name),
      known: new Set([...named.map(({ name }) => name), ...read]),
    };
  });
  const names = new Set([...expired, ...old.filter((name) => !known.has(name))]);
  for (const name of names) await store.remove(name);
  return names.size;
}
