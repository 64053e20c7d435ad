/** A rule of the schema: its query lists what breaks it, one object a row, as `object`. */
export interface SchemaRule {
  readonly name: string;
  readonly query: string;
}

const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace and c.relkind in ('r', 'p')`;
// control holds a queue library's own objects: exempt, because nothing correct hangs on them
const ours = `('tindan', 'reference', 'for_public')`;
const named = `n.nspname || '.' || c.relname`;

/** Tables with an area path that are bound to the tenant alone, and why. */
const tenantWide = [
  // signing in happens before a scope is known
  'officer_roles',
];

// What a policy may say, after the settings are replaced: the tenant, or the tenant and the scope's range.
const setting = `NULLIF\\(current_setting\\(''app\\.(tenant|scope|scope_end)''::text, true\\), ''''::text\\)`;
const tenantForm = '(tenant_id = <tenant>)';
const scopeForm = '((tenant_id = <tenant>) AND (area_path >= <scope>) AND (area_path < <scope_end>))';

/**
 * The rules under which one schema serves a city and a whole country: each comes from what row-based sharding refuses
 * or what row-level security gets wrong in silence. One query a rule, on any PostgreSQL from 15.
 */
export const schemaRules: readonly SchemaRule[] = [
  {
    name: 'a table lives in a known schema',
    query: `select ${named} as object from ${tables}
      where n.nspname not in ${ours} and n.nspname not in ('control', 'migrations', 'information_schema')
        and n.nspname not like 'pg\\_%'`,
  },
  {
    name: 'a table survives a crash',
    query: `select ${named} as object from ${tables} where n.nspname in ${ours} and c.relpersistence <> 'p'`,
  },
  {
    name: 'a tenant table has tenant_id, text, not null',
    query: `select ${named} as object from ${tables}
      where n.nspname = 'tindan' and not exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id'
          and a.attnotnull and a.atttypid = 'text'::regtype)`,
  },
  {
    name: 'a table has a primary key',
    query: `select ${named} as object from ${tables}
      where n.nspname in ${ours} and not exists (
        select from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
  },
  {
    name: 'a unique index of a tenant table begins with tenant_id',
    query: `select n.nspname || '.' || x.relname as object
      from pg_index i join ${tables} on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where n.nspname = 'tindan' and i.indisunique and a.attname is distinct from 'tenant_id'`,
  },
  {
    name: 'a reference stays in its tenant or goes to reference data',
    query: `select ${named} || '.' || k.conname as object
      from pg_constraint k join ${tables} on c.oid = k.conrelid
        join pg_class target on target.oid = k.confrelid join pg_namespace tn on tn.oid = target.relnamespace
        join pg_attribute mine on mine.attrelid = k.conrelid and mine.attnum = k.conkey[1]
        join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attnum = k.confkey[1]
      where k.contype = 'f' and n.nspname in ${ours} and tn.nspname <> 'reference'
        and (n.nspname <> 'tindan' or tn.nspname <> 'tindan'
          or mine.attname <> 'tenant_id' or theirs.attname <> 'tenant_id')`,
  },
  {
    name: 'no triggers and no rules',
    query: `select ${named} || '.' || t.tgname as object
      from pg_trigger t join ${tables} on c.oid = t.tgrelid where not t.tgisinternal and n.nspname in ${ours}
      union all
      select ${named} || '.' || r.rulename from pg_rewrite r join ${tables} on c.oid = r.ev_class
      where n.nspname in ${ours}
      union all select evtname from pg_event_trigger`,
  },
  {
    name: 'no sequences: ids are made in the application',
    query: `select ${named} as object from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'S' and n.nspname in ${ours}`,
  },
  {
    name: 'a default is a constant',
    query: `select ${named} || '.' || a.attname as object
      from pg_attrdef d join ${tables} on c.oid = d.adrelid
        join pg_attribute a on a.attrelid = c.oid and a.attnum = d.adnum
      where n.nspname in ${ours} and a.attgenerated = '' and pg_get_expr(d.adbin, d.adrelid) like '%(%'`,
  },
  {
    name: 'row-level security is enabled, forced and has a policy',
    query: `select ${named} as object from ${tables}
      where n.nspname = 'tindan' and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select from pg_policy p where p.polrelid = c.oid))`,
  },
  {
    name: 'a policy compares columns with settings, fails closed and is for everyone',
    query: `select ${named} || '.' || p.polname as object
      from pg_policy p join ${tables} on c.oid = p.polrelid,
        regexp_replace(pg_get_expr(p.polqual, p.polrelid), '${setting}', '<\\1>', 'g') as said
      where p.polcmd <> '*' or not p.polpermissive or p.polroles <> '{0}' or p.polwithcheck is not null
        or said is null or said not in ('${tenantForm}', '${scopeForm}')`,
  },
  {
    name: 'a table with an area path shows it only inside the scope',
    query: `select ${named} as object from ${tables}
      where n.nspname = 'tindan' and c.relname not in (${tenantWide.map((name) => `'${name}'`).join(', ')})
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'area_path')
        and exists (select from pg_policy p where p.polrelid = c.oid
          and pg_get_expr(p.polqual, p.polrelid) not like '%area_path%')`,
  },
  {
    name: 'tenants and paths compare byte by byte, and paths are never null',
    query: `select ${named} || '.' || a.attname as object
      from pg_attribute a join ${tables} on c.oid = a.attrelid
        left join pg_collation l on l.oid = a.attcollation
      where n.nspname = 'tindan' and a.attname in ('tenant_id', 'area_path')
        and (l.collname is distinct from 'C' or (a.attname = 'area_path' and not a.attnotnull))`,
  },
  {
    name: 'a function pins its search path, temporary objects last',
    query: `select n.nspname || '.' || p.proname as object
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ${ours} and case when p.prosecdef
        then not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp'], false)
        else not exists (select from unnest(p.proconfig) s where s like 'search\\_path=%') end`,
  },
  {
    name: 'a function says what it is for',
    query: `select n.nspname || '.' || p.proname as object
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ${ours} and obj_description(p.oid, 'pg_proc') is null`,
  },
  {
    name: 'a function takes the tenant first',
    query: `select n.nspname || '.' || p.proname as object
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('tindan', 'for_public') and coalesce(p.proargnames[1], '') not in ('tenant', 'p_tenant')`,
  },
];
