import type pg from 'pg';
import type { BackupTable } from './backup-head.ts';

/**
 * Every table of the product with its stored columns, referenced tables before those that refer to them. The list of
 * applied migrations is not among them: a restore makes its own.
 */
export async function listTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable & { oid: number; refers: number[] }>(`
    select c.oid::int, n.nspname as schema, c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum) as columns,
      array(select k.confrelid::int from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('reference', 'tindan', 'control')
    order by n.nspname, c.relname`);
  const done = new Map<number, BackupTable>();
  const byOid = new Map(rows.map((row) => [row.oid, row]));
  const visit = (oid: number, above: readonly number[]) => {
    const row = byOid.get(oid);
    if (!row || done.has(oid) || above.includes(oid)) return;
    for (const other of row.refers) visit(other, [...above, oid]);
    done.set(oid, { schema: row.schema, name: row.name, columns: row.columns });
  };
  for (const row of rows) visit(row.oid, []);
  return [...done.values()];
}
