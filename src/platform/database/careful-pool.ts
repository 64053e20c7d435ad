import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { type Patience, silenceEnder } from './end-silent.ts';
import { isBroken } from './repeat-safely.ts';
import { saysUnknownCommit, UnknownCommit } from './unknown-commit.ts';

/** Statements of a process are a closed list; were one ever built from data, the server must not remember each. */
const mostStatements = 200;

/**
 * A pool whose answers can be relied on: a commit of which the server cannot say that it lasts throws. With `prepares`
 * its connections prepare a statement the first time and name it afterwards: the server neither parses nor plans it
 * again, and its text is not sent again. Statements that return a cursor are not run over it. A connection that broke is
 * not lent again, though the server's last word may arrive before the end of the connection does; one on which nothing
 * is heard any more is broken off.
 * @throws UnknownCommit from a query; the same command may be sent again
 */
export function carefulPool(
  pool: pg.Pool,
  {
    prepares,
    connectionString,
    patience,
  }: { prepares: boolean; connectionString: string; patience: Patience },
): PostgresPool {
  const unlessSilent = silenceEnder(connectionString, patience);
  const names = new Map<string, string>();
  function nameOf(text: string): string | undefined {
    const known = names.get(text);
    if (!prepares || known || names.size >= mostStatements) return known;
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  }
  const warned = new WeakSet<pg.ClientBase>();
  pool.on('connect', (client) =>
    client.on('notice', (notice) => {
      if (saysUnknownCommit(notice)) warned.add(client);
    }),
  );
  /** The same for the same connection: the query builder keeps what it knows of one by it. */
  const lent = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  function careful(client: pg.PoolClient): PostgresPoolClient {
    let broke = false;
    async function ask(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<never>> {
      // nothing is left to undo there, and saying so must not hide what broke it
      if (broke && text === 'rollback') return { command: 'ROLLBACK', rowCount: 0, rows: [] };
      const name = nameOf(text);
      const asked = client.query<never>({ text, values: [...values], ...(name && { name }) });
      const result = await unlessSilent(client, asked).catch((error) => {
        broke ||= isBroken(error);
        throw error;
      });
      if (warned.delete(client)) throw new UnknownCommit();
      return result as PostgresQueryResult<never>;
    }
    function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
    function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
    function query(text: string | object, values: readonly unknown[] = []): unknown {
      if (typeof text !== 'string') throw new TypeError('This pool runs no cursor.');
      return ask(text, values);
    }
    return { query, release: (destroy) => client.release(destroy || broke) };
  }
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = lent.get(client) ?? careful(client);
      lent.set(client, known);
      return known;
    },
  };
}
