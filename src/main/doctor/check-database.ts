import pg from 'pg';
import { fill } from '#locales/locale.ts';
import { doctorWords as words } from '#locales/vi/commands/doctor.ts';
import { listMigrations, roles } from '#platform/database/migrate.ts';
import type { HomeConnections } from '../home/with-home.ts';
import { bad, type Finding, good } from './finding.ts';

const LARGEST_SHIFT_SECONDS = 5;

/** What the database says of itself. */
export async function checkDatabase(connections: HomeConnections): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: connections.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; now: Date }>(
      "select current_setting('server_version') as version, clock_timestamp() as now",
    );
    const [row] = rows as [{ version: string; now: Date }];
    const answers = good('database', fill(words.database.good, { version: row.version }));
    return [answers, checkClock(row.now), await checkSchema(client), await checkRoles(connections)];
  } finally {
    await client.end();
  }
}

function checkClock(now: Date): Finding {
  const seconds = Math.round(Math.abs(Date.now() - now.getTime()) / 1000);
  if (seconds <= LARGEST_SHIFT_SECONDS) return good('clock', fill(words.clock.good, { seconds }));
  return bad('clock', fill(words.clock.bad, { seconds }), words.clock.advice);
}

async function checkSchema(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>('select name from migrations.applied order by name');
  const applied = rows.map((row) => row.name);
  const known = await listMigrations();
  const ahead = applied.filter((name) => !known.includes(name));
  if (ahead.length > 0) {
    return bad('schema', fill(words.schema.ahead, { names: ahead.join(', ') }), words.schema.aheadAdvice);
  }
  const count = known.length - applied.length;
  if (count > 0) return bad('schema', fill(words.schema.behind, { count }), words.schema.behindAdvice);
  return good('schema', fill(words.schema.good, { count: known.length }));
}

async function checkRoles({ urlFor }: HomeConnections): Promise<Finding> {
  const failing: string[] = [];
  for (const role of roles) {
    const client = new pg.Client({ connectionString: urlFor(role) });
    const signedIn = await client.connect().then(
      () => true,
      () => false,
    );
    if (!signedIn) failing.push(role);
    await client.end().catch(() => {});
  }
  if (failing.length === 0) return good('roles', words.roles.good);
  return bad('roles', fill(words.roles.bad, { names: failing.join(', ') }), words.roles.advice);
}
