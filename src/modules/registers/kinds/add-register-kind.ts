import { RegisterKind } from '#contract/registers/register-kinds.ts';
import { kindFaults } from '#domain/registers/check-kind.ts';
import type { Database } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';

/**
 * Adds a kind of record that an office wrote itself, or replaces one that it added before. No program changes.
 * @param db connection of the role `migrator`
 * @param text the kind as JSON, in the shape of the files of db/reference/registers/
 * @throws Failure invalid with the places that are wrong, conflict for a key that comes with the program
 */
export async function addRegisterKind(
  { db }: { db: Database },
  { text, dryRun }: { text: string; dryRun: boolean },
): Promise<RegisterKind> {
  const kind = parseKind(text);
  return db.transaction().execute(async (trx) => {
    const rows = await trx.selectFrom('reference.register_kinds').select(['key', 'own', 'body']).execute();
    if (rows.some(({ key, own }) => key === kind.key && !own)) throw new Failure('conflict');
    const others = rows.filter(({ key }) => key !== kind.key).map(({ body }) => RegisterKind.parse(body));
    const faults = kindFaults([...others, kind]);
    if (faults.length > 0) {
      throw new Failure('invalid', Object.fromEntries(faults.map((fault) => [fault, 'kindFault'])));
    }
    if (dryRun) return kind;
    const body = JSON.stringify(kind);
    await trx
      .insertInto('reference.register_kinds')
      .values({ key: kind.key, own: true, body })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ body }))
      .execute();
    return kind;
  });
}

function parseKind(text: string): RegisterKind {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Failure('invalid', { JSON: 'kindNotJson' }, { cause: error });
  }
  const read = RegisterKind.safeParse(json);
  if (read.success) return read.data;
  const places = read.error.issues.map(({ path, message }) => [`${path.join('.')}: ${message}`, 'kindFault']);
  throw new Failure('invalid', Object.fromEntries(places));
}
