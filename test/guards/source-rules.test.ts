import { expect, test } from 'vitest';
import { brokenSourceRules, sourceRules } from './source-rules.ts';
import { readSources } from './support/sources.ts';

test('sources and migrations keep every rule', () => {
  const files = [...readSources('src', '.ts', '.tsx'), ...readSources('db/migrations', '.sql')];
  expect(brokenSourceRules(files)).toEqual([]);
});

const planted: [rule: string, path: string, text: string][] = [
  ['no set_config', 'src/modules/a/a.ts', `sql\`select set_config('app.tenant', '92', true)\``],
  ['no SET for a session', 'src/platform/a.ts', `await client.query("set work_mem = '1GB'")`],
  ['no SET for a session', 'db/migrations/1_a.sql', `SELECT 1;\nSET SESSION app.tenant TO '92';`],
  ['no SET ROLE but to migrate', 'src/platform/a.ts', 'query(`set role jobs`)'],
  ['no MERGE', 'db/migrations/1_a.sql', 'MERGE INTO tindan.tips USING x ON true'],
  ['no GROUPING SETS', 'src/modules/a/a.ts', 'sql`select 1 group by grouping sets ((a), (b))`'],
  ['advisory locks for migrations only', 'src/jobs/a.ts', 'sql`select pg_try_advisory_lock(1)`'],
  ['no LISTEN and NOTIFY', 'src/jobs/a.ts', `client.query('listen seals')`],
  ['no request to other machines', 'src/modules/a/a.ts', 'await fetch(address)'],
  ['no request to other machines', 'src/public-site/a.ts', `import { get } from 'node:https';`],
  ['no raw SQL', 'src/modules/a/a.ts', 'sql.raw(text)'],
  ['no clock but the injected one', 'src/modules/a/a.ts', 'const at = new Date();'],
  ['no clock but the injected one', 'src/domain/a.ts', 'const at = Date.now();'],
  ['no clock of the database', 'src/modules/a/a.ts', 'sql`select now()`'],
  ['no dice', 'src/domain/a.ts', 'Math.random()'],
  ['no markup from text', 'src/officer-app/a.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
  ['no code from text', 'src/domain/a.ts', 'eval(text)'],
  ['no script for residents', 'src/public-site/a.tsx', '<script src="/a.js" />'],
];

test.each(planted)('%s: found in %s', (rule, path, text) => {
  const lines = text.split('\n').length;
  expect(brokenSourceRules([{ path, text }])).toEqual([`${rule}: ${path}:${lines}`]);
});

test('what only looks alike is let through', () => {
  const sql = `UPDATE tindan.tips\n  SET status = 'x';\n-- set_config()\nALTER TABLE a ALTER b SET DEFAULT 1;
    EXECUTE format('SET LOCAL app.tenant = %L', tenant);`;
  expect(brokenSourceRules([{ path: 'db/migrations/1_a.sql', text: sql }])).toEqual([]);
  const text = `// Math.random()\nnew Date(at.getTime()); db.updateTable('tips').set({ a: 1 });`;
  expect(brokenSourceRules([{ path: 'src/modules/a/a.ts', text }])).toEqual([]);
});

test('every rule has a planted breach', () => {
  const tried = planted.map(([rule]) => rule);
  expect(sourceRules.filter(({ name }) => !tried.includes(name))).toEqual([]);
});
