import { plainDate } from '#domain/calendar/plain-date.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { benchDay, benchTenant } from './seed-tips.ts';
import { type BenchDatabase, withClient } from './server.ts';

/**
 * Sites of models and what was done at them in every commune, written in bulk past the ledger: one in twelve silent,
 * one in twenty ended, one in thirty broken up over names of three words.
 * @returns the codes of the communes
 */
export async function seedRegisters(
  database: BenchDatabase,
  { sites, activities }: { sites: number; activities: number },
): Promise<string[]> {
  const db = connectDatabase({ connectionString: database.urlFor('migrator'), max: 1 });
  await ensureTenant({ db, clock: () => benchDay, tenant: benchTenant }, { sample: false });
  await db.destroy();
  const reader = connectDatabase({ connectionString: database.urlFor('officer_api'), max: 1 });
  const codes = (await listAreas(reader, benchTenant, plainDate('2026-11-20'))).map(({ code }) => code);
  await reader.destroy();
  await withClient(database.adminUrl, async (client) => {
    await client.query(
      `insert into tindan.records (tenant_id, id, kind, area_code, area_path, parent_id, name, search_key, stage, living,
          fields, tags, stands, opened_on, changed_on, last_activity_on, silent_from, version, created_by, created_at)
        select '${benchTenant}', md5('site' || n)::uuid, 'model_site', a.code, '${benchTenant}/' || a.code || '/', null,
          'Điểm ' || w.name || ' ' || n, 'diem ' || w.key || ' ' || n,
          case when n % 20 = 0 then 'ended' when n % 33 = 0 then 'dormant' else 'active' end,
          n % 20 <> 0 and n % 33 <> 0,
          '{"place":"Khu vực 3","origin":"replicated","decided_on":"2026-02-01"}', '{}', '[]',
          date '2025-07-01' + n % 480, date '2025-07-01' + n % 480, date '2026-11-20' - n % 150,
          date '2026-11-20' - n % 150 + case when n % 12 = 0 then 20 else 121 end,
          1, '01938c5e-7d1c-7a52-9d0e-0242ac120002', timestamptz '2026-01-01'
        from generate_series(1, $2::int) n
        cross join lateral (select ($1::text[])[1 + n % cardinality($1::text[])] as code) a
        cross join lateral (select (array['Camera an ninh','Nhà trọ tự quản','Tuần tra nhân dân','Bến đò bình yên'])[1 + n % 4],
          (array['camera an ninh','nha tro tu quan','tuan tra nhan dan','ben do binh yen'])[1 + n % 4]) w (name, key)`,
      [codes, sites],
    );
    await client.query(
      `insert into tindan.activities (tenant_id, id, record_id, area_code, area_path, kind, activity, happened_on, fields,
          note, stands, version, officer_id, recorded_at)
        select tenant_id, md5('activity' || n)::uuid, id, area_code, area_path, kind, 'work', date '2026-11-20' - n % 365,
          '{"what":"Họp tổ"}', '', '[]', 1, created_by, timestamptz '2026-11-01'
        from generate_series(1, $1::int) n
        join tindan.records on tenant_id = '${benchTenant}' and id = md5('site' || (1 + n % $2::int))::uuid`,
      [activities, sites],
    );
    await client.query('vacuum analyze tindan.records, tindan.activities');
  });
  return codes;
}
