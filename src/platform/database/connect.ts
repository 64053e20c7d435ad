import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { carefulPool } from './careful-pool.ts';
import { type Patience, socketThatIsAnswered, usualPatience } from './end-silent.ts';
import type { DB } from './schema.ts';

export type Database = Kysely<DB>;

const types = new pg.TypeOverrides();
// Days stay days ('2026-11-21'): a Date would shift them by the time zone of the machine.
types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// Every bigint of the schema (seq, tree size) stays far below 2^53.
types.setTypeParser(pg.types.builtins.INT8, Number);

/** A line on which nothing passes is asked after by both ends, so that neither keeps a dead one for hours. */
const KEEP_ALIVE_S = 30;
const keepAlives = `-c tcp_keepalives_idle=${KEEP_ALIVE_S} -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3`;

/**
 * Opens a pool of connections as one role. Tables of the tenant schema need no prefix; `numeric` arrives as a
 * decimal string, `date` as 'YYYY-MM-DD', `bigint` as a number. `prepares` is for a process that runs few statements
 * again and again, always the same ones. `patience`: when a connection on which nothing is heard is looked after.
 */
export function connectDatabase(options: {
  connectionString: string;
  max?: number;
  prepares?: boolean;
  patience?: Patience;
}): Database {
  const { connectionString, prepares = false, patience = usualPatience } = options;
  const pool = new pg.Pool({
    connectionString,
    stream: () => socketThatIsAnswered(patience.answerMs),
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_S * 1000,
    max: options.max ?? 10,
    types,
    options: `-c search_path=tindan,reference,pg_temp ${keepAlives}`,
  });
  // A connection that breaks while idle is replaced at its next use; without a listener it would end the process.
  pool.on('error', () => {});
  // The same while it is lent out, between two statements of a transaction: the next one fails and says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<DB>({
    dialect: new PostgresDialect({
      pool: carefulPool(pool, { prepares, connectionString, patience }),
    }),
  });
}
