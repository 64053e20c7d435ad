import { v7 as uuidv7 } from 'uuid';
import { serviceKeyFrom } from '#domain/sealing/service-key.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { ensureAreaKeys } from '#modules/tips/for-main.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { benchDay, benchServiceKey, benchTenant } from './seed-tips.ts';
import { type BenchDatabase, withClient } from './server.ts';

const area = '31135';
const beside = '31120';

/**
 * Rows of tips with their clocks, without texts, in one area and as many again in another; a fifth is open, one open
 * tip in three is past a limit of the law.
 * @returns the code of the area
 */
export async function seedInbox(database: BenchDatabase, tips: number): Promise<string> {
  const db = connectDatabase({ connectionString: database.urlFor('migrator'), max: 1 });
  const clock = () => benchDay;
  await ensureTenant({ db, clock, tenant: benchTenant }, { sample: false });
  const serviceKey = serviceKeyFrom(benchServiceKey);
  await ensureAreaKeys({ db, clock, tenant: benchTenant, serviceKey }, [area, beside]);
  await db.destroy();
  await withClient(database.adminUrl, async (client) => {
    await client.query("set session_replication_role = replica; set timezone = 'UTC'");
    for (const code of [area, beside]) {
      const ids = Array.from({ length: tips }, (_, n) =>
        uuidv7({ msecs: benchDay.getTime() - Math.floor(((tips - n) * 365 * 86_400_000) / tips) }),
      );
      await client.query(rows, [benchTenant, code, `${benchTenant}/${code}/`, benchDay, tips, ids]);
      await client.query(clocks, [benchTenant, code, benchDay]);
    }
    await client.query('vacuum analyze');
  });
  return area;
}

const rows = `
  insert into tindan.tips (tenant_id, id, area_code, area_path, track, status, outcome, channel, reach, urgency, received_at,
    code_hash, code_wrapped_key, key_area, key_version, area_wrapped_key)
  select $1, id, $2, $3, 'security_information', status, case when status = 'closed' then 'unfounded' end, 'web', 'none',
    case when n % 11 = 0 then 'urgent' else 'normal' end, $4::timestamptz - ($5::int - n) * interval '365 days' / $5::int,
    sha256(id::text::bytea), '', $2, 1, ''
  from (select id, n, case when n % 5 > 0 then 'closed' when n % 15 = 0 then 'received' when n % 10 = 0 then 'checking' else 'triaged' end as status
    from unnest($6::uuid[]) with ordinality as t (id, n)) as made`;

const clocks = `
  insert into tindan.tip_clocks (tenant_id, tip_id, id, area_code, area_path, code, legal, overdue, started_at, from_at, due_at,
    ended_at, ended_by)
  select $1, t.id, gen_random_uuid(), $2, t.area_path, case when legal then 'check' else 'house' end, legal, legal,
    t.received_at, t.received_at,
    case when t.status = 'closed' then t.received_at + interval '7 days'
      else $3::timestamptz + (abs(hashtext(t.id::text)) % 3 - 1) * interval '20 hours' end,
    case when t.status = 'closed' then t.received_at + interval '1 day' end,
    case when t.status = 'closed' then 'met' end
  from tindan.tips t, (values (true), (false)) as kinds (legal)
  where t.tenant_id = $1 and t.area_code = $2`;
