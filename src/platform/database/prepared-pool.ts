import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';

/** Statements of a process are a closed list; were one ever built from data, the server must not remember each. */
const mostStatements = 200;

/**
 * A pool whose connections prepare a statement the first time and name it afterwards: the server neither parses nor
 * plans it again, and its text is not sent again. Statements that return a cursor cannot be run over it.
 */
export function preparedPool(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  function nameOf(text: string): string | undefined {
    const known = names.get(text);
    if (known || names.size >= mostStatements) return known;
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  }
  /** The same for the same connection: the query builder keeps what it knows of one by it. */
  const lent = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  function preparing(client: pg.PoolClient): PostgresPoolClient {
    function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
    function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
    function query(text: string | object, values: readonly unknown[] = []): unknown {
      if (typeof text !== 'string') throw new TypeError('A prepared connection runs no cursor.');
      const name = nameOf(text);
      return client.query({ text, values: [...values], ...(name && { name }) });
    }
    return { query, release: (destroy) => client.release(destroy) };
  }
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = lent.get(client) ?? preparing(client);
      lent.set(client, known);
      return known;
    },
  };
}
