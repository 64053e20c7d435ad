import { plainDate } from '#domain/calendar/plain-date.ts';
import {
  countRecordsByArea,
  keptKinds,
  listActivities,
  listRecords,
} from '#modules/registers/for-officers.ts';
import type { Database } from '#platform/database/connect.ts';
import { benchDay, benchTenant } from './seed-tips.ts';

/** An officer of the city for even numbers, of a commune for odd ones. */
export function contextOf(db: Database, codes: readonly string[], n: number) {
  const areaPath = n % 2 === 0 ? `${benchTenant}/` : `${benchTenant}/${codes[n % codes.length]}/`;
  const role = n % 2 === 0 ? ('city_movement_officer' as const) : ('movement_officer' as const);
  return {
    db,
    clock: () => benchDay,
    tenant: benchTenant,
    actor: { id: '01938c5e-7d1c-7a52-9d0e-0242ac120002', roles: [{ role, areaPath }] },
    kinds: keptKinds(db, () => benchDay),
  };
}
export type Context = ReturnType<typeof contextOf>;

const filter = { kind: 'model_site', state: 'all', sort: 'name' } as const;
const week = { from: plainDate('2026-11-16'), to: plainDate('2026-11-22') };

/** What an officer asks, and the same rows as somebody at a database console would ask for them. */
export const questions: readonly {
  readonly name: string;
  readonly product: (context: Context) => Promise<unknown>;
  readonly limit: string;
}[] = [
  {
    name: 'list, first page',
    product: (context) => listRecords(context, filter),
    limit: `select id, name, stage from tindan.records where tenant_id = $1 and kind = 'model_site'
      and area_path >= $2 and area_path < $3 order by search_key, id limit 51`,
  },
  {
    name: 'list by stage, newest first',
    product: (context) => listRecords(context, { ...filter, stage: 'dormant', sort: 'newest' }),
    limit: `select id, name, stage from tindan.records where tenant_id = $1 and kind = 'model_site' and stage = 'dormant'
      and area_path >= $2 and area_path < $3 order by opened_on desc, id desc limit 51`,
  },
  {
    name: 'list of the silent',
    product: (context) => listRecords(context, { ...filter, state: 'silent', sort: 'silence' }),
    limit: `select id, name, silent_from from tindan.records where tenant_id = $1 and kind = 'model_site' and living
      and silent_from <= '2026-11-20' and area_path >= $2 and area_path < $3 order by silent_from, id limit 51`,
  },
  {
    name: 'list by words of the name',
    product: (context) => listRecords(context, { ...filter, text: 'tự quản 12' }),
    limit: `select id, name from tindan.records where tenant_id = $1 and kind = 'model_site' and search_key like '%tu quan 12%'
      and area_path >= $2 and area_path < $3 order by search_key, id limit 51`,
  },
  {
    name: 'map',
    product: (context) => countRecordsByArea(context, filter),
    limit: `select area_code, count(*) filter (where living), count(*) from tindan.records where tenant_id = $1
      and kind = 'model_site' and area_path >= $2 and area_path < $3 group by 1`,
  },
  {
    name: 'week',
    product: (context) => listActivities(context, { family: 'models', ...week }),
    limit: `select id, record_id, happened_on from tindan.activities where tenant_id = $1 and area_path >= $2 and area_path < $3
      and happened_on between '${week.from}' and '${week.to}' and voided_at is null order by happened_on, id limit 2000`,
  },
];
