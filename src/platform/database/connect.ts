import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { carefulPool } from './careful-pool.ts';
import type { DB } from './schema.ts';

export type Database = Kysely<DB>;

const types = new pg.TypeOverrides();
// Days stay days ('2026-11-21'): a Date would shift them by the time zone of the machine.
types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// Every bigint of the schema (seq, tree size) stays far below 2^53.
types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * Opens a pool of connections as one role. Tables of the tenant schema need no prefix; `numeric` arrives as a
 * decimal string, `date` as 'YYYY-MM-DD', `bigint` as a number. `prepares` is for a process that runs few statements
 * again and again, always the same ones.
 */
export function connectDatabase(options: {
  connectionString: string;
  max?: number;
  prepares?: boolean;
}): Database {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.max ?? 10,
    types,
    options: '-c search_path=tindan,reference,pg_temp',
  });
  // A connection that breaks while idle is replaced at its next use; without a listener it would end the process.
  pool.on('error', () => {});
  // The same while it is lent out, between two statements of a transaction: the next one fails and says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool: carefulPool(pool, { prepares: options.prepares ?? false }) }),
  });
}
