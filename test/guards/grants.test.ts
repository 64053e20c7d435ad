import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';

const { admin } = await testDatabase();

interface Grant {
  readonly role: string;
  readonly object: string;
  readonly privileges: string;
}

/** Everything that was granted to anyone but an object's owner: schemas, tables, columns, functions, defaults. */
async function listGrants(): Promise<Grant[]> {
  const { rows } = await sql<Grant>`
    with ours as (
      select oid, nspname, nspacl, nspowner from pg_namespace
      where nspname not like 'pg\\_%' and nspname <> 'information_schema'
    ), granted as (
      select 'schema ' || nspname as object, g.* from ours, aclexplode(nspacl) g where grantee <> nspowner
      union all
      select 'table ' || nspname || '.' || relname, g.*
      from pg_class c join ours n on n.oid = relnamespace, aclexplode(relacl) g where grantee <> relowner
      union all
      select 'column ' || nspname || '.' || relname || '.' || attname, g.*
      from pg_attribute join pg_class c on c.oid = attrelid join ours n on n.oid = relnamespace, aclexplode(attacl) g
      where grantee <> relowner
      union all
      select 'function ' || nspname || '.' || proname, g.*
      from pg_proc join ours n on n.oid = pronamespace,
        aclexplode(coalesce(proacl, acldefault('f', proowner))) g where grantee <> proowner
      union all
      select 'new objects of kind ' || defaclobjtype::text, g.*
      from pg_default_acl, aclexplode(defaclacl) g where grantee <> defaclrole
    )
    select coalesce(rolname, 'everyone') as role, object,
      string_agg(lower(privilege_type) || case when is_grantable then ' with grant option' else '' end, ', '
        order by privilege_type) as privileges
    from granted left join pg_roles r on r.oid = grantee
    group by 1, 2 order by 1, 2`.execute(admin);
  return rows;
}

test('each role may do what grants.txt says', async () => {
  const grants = await listGrants();
  const text = [...Map.groupBy(grants, ({ role }) => role)]
    .map(
      ([role, own]) =>
        `${role}\n${own.map(({ object, privileges }) => `  ${object}: ${privileges}\n`).join('')}`,
    )
    .join('\n');
  // A wanted change: npx vitest run --project database test/guards/grants.test.ts -u, and read the difference.
  await expect(`What each role may do, by the database's own account.\n\n${text}`).toMatchFileSnapshot(
    'grants.txt',
  );
});

test('the residents’ role calls a closed list of functions and reads the areas and what they were, nothing more', async () => {
  const own = (await listGrants()).filter(({ role }) => role === 'public_site');
  expect(own.map(({ object, privileges }) => `${privileges} ${object}`)).toEqual([
    'execute function for_public.add_tip_files',
    'execute function for_public.add_tip_message',
    'execute function for_public.area_key',
    'execute function for_public.ask_question',
    'execute function for_public.ask_review',
    'execute function for_public.channel_key',
    'execute function for_public.custodian_keys',
    'execute function for_public.delete_identity',
    'execute function for_public.drop_form_files',
    'execute function for_public.form_files',
    'execute function for_public.forums',
    'execute function for_public.hold_file',
    'execute function for_public.identity_openings',
    'execute function for_public.keep_identity',
    'execute function for_public.keep_question_private',
    'execute function for_public.knows_file',
    'execute function for_public.note_wrong_codes',
    'execute function for_public.open_question',
    'execute function for_public.open_tip',
    'execute function for_public.published_questions',
    'execute function for_public.question_counts',
    'execute function for_public.question_documents',
    'execute function for_public.rate_question',
    'execute function for_public.rate_tip',
    'execute function for_public.remove_contact',
    'execute function for_public.submit_channel_tip',
    'execute function for_public.submit_tip',
    'execute function for_public.submit_tip_with_files',
    'execute function for_public.tenant_is_sample',
    'execute function for_public.tip_documents',
    'execute function for_public.tip_files',
    'execute function for_public.tip_identity',
    'execute function for_public.tip_messages',
    'execute function for_public.tip_standing',
    'execute function for_public.tip_steps',
    'execute function for_public.what_codes_open',
    'usage schema for_public',
    'usage schema reference',
    'select table reference.area_successions',
    'select table reference.areas',
  ]);
});

test('nobody but the owner writes events, facts and chains', async () => {
  const { rows } = await sql<{ writes: string }>`
    select r.rolname || ' ' || p.privilege || ' ' || t.name as writes
    from pg_roles r, unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as p (privilege),
      unnest(array['events', 'facts', 'chains']) as t (name)
    where not r.rolsuper and r.rolname not like 'pg\\_%' and r.rolname <> 'migrator'
      and (has_table_privilege(r.oid, 'tindan.' || t.name, p.privilege)
        or (p.privilege in ('insert', 'update', 'references')
          and has_any_column_privilege(r.oid, 'tindan.' || t.name, p.privilege)))`.execute(admin);
  expect(rows).toEqual([]);
});

test('no role of a process owns, inherits or may become anything', async () => {
  const { rows } = await sql<{ found: string }>`
    select rolname as found from pg_roles
    where rolname in ('migrator', 'public_site', 'officer_api', 'jobs')
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
    union all
    select m.member::regrole || ' is a member of ' || m.roleid::regrole from pg_auth_members m
    where m.member::regrole::text in ('public_site', 'officer_api', 'jobs')
    union all
    select c.oid::regclass || ' belongs to ' || c.relowner::regrole from pg_class c
    where c.relowner::regrole::text in ('public_site', 'officer_api', 'jobs')`.execute(admin);
  expect(rows).toEqual([]);
});

test('a wrong grant is found', async () => {
  const before = await listGrants();
  await sql`grant update (body) on tindan.events to jobs`.execute(admin);
  await sql`create function for_public.planted() returns int language sql as 'select 1'`.execute(admin);
  const known = new Set(before.map((grant) => JSON.stringify(grant)));
  expect((await listGrants()).filter((grant) => !known.has(JSON.stringify(grant)))).toEqual([
    { role: 'everyone', object: 'function for_public.planted', privileges: 'execute' },
    { role: 'jobs', object: 'column tindan.events.body', privileges: 'update' },
  ]);
});
