import { sql, type Transaction } from 'kysely';
import type { Database } from './connect.ts';
import type { DB } from './schema.ts';

export type Trx = Transaction<DB>;

/** One tenant and the area subtree that the transaction may see. */
export interface Scope {
  readonly tenant: string;
  /** Area path ending in '/', e.g. `92/` or `92/31120/`. */
  readonly path: string;
}

/** Runs `work` in one transaction inside a scope; row-level security shows nothing outside it. */
export function inScope<T>(db: Database, scope: Scope, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select tindan.app_enter(${scope.tenant}, ${scope.path})`.execute(trx);
    return work(trx);
  });
}

/**
 * Like `inScope` for reading: one snapshot for all statements, and the database refuses any write.
 */
export function readInScope<T>(db: Database, scope: Scope, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`select tindan.app_enter(${scope.tenant}, ${scope.path})`.execute(trx);
      return work(trx);
    });
}
