/** A table named in FROM, JOIN, UPDATE, DELETE or INSERT, and the name that its conditions use. */
interface Mention {
  readonly table: string;
  readonly alias: string;
  readonly isInsert: boolean;
}

const KEYWORDS = new Set(
  'on where join left right inner cross full natural using group order limit offset set returning values select for union as lateral default fetch window having'.split(
    ' ',
  ),
);

const MENTION =
  /\b(from|join|update|into|using|,)\s+(?:only\s+)?(?:tindan\.)?([a-z_]+)(?:\s*\([^()]*\))?(?:\s+as)?(?:\s+([a-z_][a-z0-9_]*))?/g;

/** SQL in one shape: no comments, no quoted names, no texts, small letters. */
const plain = (sql: string): string =>
  sql
    .replace(/--.*$/gm, ' ')
    .replace(/'(?:[^']|'')*'/g, `''`)
    .replaceAll('"', '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

function mentionsIn(sql: string, tables: ReadonlySet<string>): Mention[] {
  return [...sql.matchAll(MENTION)]
    .filter(([, , table = '']) => tables.has(table))
    .map(([, word, table = '', alias = '']) => ({
      table,
      alias: alias && !KEYWORDS.has(alias) ? alias : table,
      isInsert: word === 'into',
    }));
}

/**
 * Tenant tables that a statement names without saying of which tenant: each needs `tenant_id =` under its own name,
 * an inserted one the column. Row-level security would hide the rows all the same, but on a cluster it does not route:
 * the statement would ask every node.
 * @param tables names of the tenant tables, without their schema
 */
export function tablesWithoutTenant(sql: string, tables: ReadonlySet<string>): string[] {
  const text = plain(sql);
  const compared = [
    ...text.matchAll(
      /(?<!\bset |, )\b(?:([a-z_][a-z0-9_]*)\.)?tenant_id\s*=\s*(?:([a-z_][a-z0-9_]*)\.tenant_id)?/g,
    ),
  ];
  const named = new Set(compared.flatMap(([, left, right]) => [left, right]).filter(Boolean));
  let unnamed = compared.filter(([, left]) => !left).length;
  return mentionsIn(text, tables)
    .filter(({ table, alias, isInsert }) => {
      if (isInsert)
        return !new RegExp(`into (?:tindan\\.)?${table}(?: as [a-z_]+)? ?\\([^)]*\\btenant_id\\b`).test(text);
      if (named.has(alias)) return false;
      // a table that no other shares its statement with may leave its name out
      unnamed -= 1;
      return unnamed < 0;
    })
    .map(({ table }) => table);
}
