import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { tablesWithoutTenant } from '../guards/tenant-equality.ts';

/** Roles of the processes; the owner and the superuser may look at everything. */
const watched = new Set(['officer_api', 'jobs', 'public_site']);

type Query = (this: pg.Client, query: string | { text?: string }, ...rest: unknown[]) => unknown;
const query = pg.Client.prototype.query as unknown as Query;
const tables = new Set<string>();
const passed = new Set<string>();

function check(text: string): void {
  const missing = tablesWithoutTenant(text, tables);
  if (missing.length > 0) throw new Error(`tenant_id = … is missing for ${missing.join(', ')} in: ${text}`);
  passed.add(text);
}

/**
 * From now on every statement that this test process sends as one of the processes' roles must say of which tenant it
 * speaks, for each tenant table that it names; one that does not fails where it was sent.
 * @param admin a connection that sees the catalog
 */
export async function watchStatements<DB>(admin: Kysely<DB>): Promise<void> {
  const { rows } = await sql<{ relname: string }>`select relname from pg_class
    where relnamespace = 'tindan'::regnamespace and relkind in ('r', 'p')`.execute(admin);
  for (const { relname } of rows) tables.add(relname);
  const watching: Query = function (asked, ...rest) {
    const text = typeof asked === 'string' ? asked : asked.text;
    if (text && watched.has(this.user ?? '') && !passed.has(text)) {
      try {
        check(text);
      } catch (error) {
        return Promise.reject(error);
      }
    }
    return query.call(this, asked, ...rest);
  };
  pg.Client.prototype.query = watching as unknown as typeof pg.Client.prototype.query;
}
