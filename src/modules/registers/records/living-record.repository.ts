import { type RawBuilder, sql } from 'kysely';
import { areaPath } from '#domain/areas/area-path.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { narrowTo, widenToCity } from '#platform/database/widen-to-city.ts';

/** A living record of a kind, with how much of two other kinds lives under it and how many they name. */
export interface LivingRecord {
  readonly id: string;
  readonly name: string;
  readonly areaCode: string;
  readonly stage: string;
  /** What it was graded last by that day; null while it was not. */
  readonly grade: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  readonly sites: number;
  readonly groups: number;
  readonly members: number;
}

/** The stage of a record at the end of a day, by the steps that were not undone. */
const stageOn = (record: 'records' | 'child' | 's' | 'g', on: PlainDate): RawBuilder<string> => {
  const steps = (when: RawBuilder<unknown>) => sql`from record_steps step
    where step.tenant_id = ${sql.ref(`${record}.tenant_id`)} and step.record_id = ${sql.ref(`${record}.id`)}
      and step.undone_at is null and ${when}`;
  return sql`coalesce(
    (select step.to_stage ${steps(sql`step.taken_on <= ${on}::date`)}
      order by step.taken_on desc, step.recorded_at desc limit 1),
    (select step.from_stage ${steps(sql`step.taken_on > ${on}::date`)}
      order by step.taken_on, step.recorded_at limit 1),
    ${sql.ref(`${record}.stage`)})`;
};

const livesOn = (record: 'records' | 'child' | 's' | 'g', on: PlainDate): RawBuilder<boolean> =>
  sql`(${sql.ref(`${record}.opened_on`)} <= ${on}::date and exists (
    select 1 from reference.register_kinds known, jsonb_array_elements(known.body -> 'stages') as told(stage)
    where known.key = ${sql.ref(`${record}.kind`)} and (told.stage ->> 'living')::boolean
      and told.stage ->> 'key' = ${stageOn(record, on)}
  ))`;

/**
 * Models that lived at the end of a day, by name: sites right under them, groups under them or under their sites, and
 * the members that the ledger counts of these. `within` a commune they are those founded there and those of the city or
 * a neighbour that lived there, with what of them lay there; the same models that M01 counts in it. Their fields and
 * tags are those of now.
 */
export async function listLivingModels(
  trx: Trx,
  { tenant, within, on, limit }: { tenant: string; within: string | null; on: PlainDate; limit: number },
): Promise<LivingRecord[]> {
  if (within !== null) await widenToCity(trx, tenant);
  const { rows } = await sql<LivingRecord>`
    with model as materialized (
      select id, name, search_key, area_code, ${stageOn('records', on)} as stage, fields, tags from records
      where tenant_id = ${tenant} and kind = 'model' and ${livesOn('records', on)}
        and (${within}::text is null or area_code = ${within} or exists (
          select 1 from records child
          where child.tenant_id = ${tenant} and child.parent_id = records.id and child.area_code = ${within}
            and ${livesOn('child', on)}
        ))
      order by search_key, id limit ${limit}
    ), site as (
      select s.parent_id as model_id, s.id from records s
      where s.tenant_id = ${tenant} and s.kind = 'model_site'
        and (${within}::text is null or s.area_code = ${within})
        and s.parent_id in (select id from model) and ${livesOn('s', on)}
    ), owner as (
      select id as model_id, id from model union all select model_id, id from site
    ), team as (
      select o.model_id, count(*)::int as groups, coalesce(sum(counted.members), 0)::int as members
      from owner o join records g on g.tenant_id = ${tenant} and g.parent_id = o.id
        and g.kind = 'model_group' and (${within}::text is null or g.area_code = ${within})
        and ${livesOn('g', on)}
      cross join lateral (
        select sum(f.quantity) as members from events e
        join facts f on f.tenant_id = e.tenant_id and f.chain = e.chain and f.seq = e.seq
        where e.tenant_id = ${tenant} and e.record_id = g.id and f.indicator = 'M04'
          and f.occurred_on <= ${on}::date
      ) as counted
      group by o.model_id
    )
    select m.id, m.name, m.area_code as "areaCode", m.stage, m.fields, m.tags,
      (select step.grade from record_steps step
        where step.tenant_id = ${tenant} and step.record_id = m.id and step.step = 'grade'
          and step.undone_at is null and step.taken_on <= ${on}::date
        order by step.taken_on desc, step.recorded_at desc limit 1) as grade,
      (select count(*)::int from site where site.model_id = m.id) as sites,
      coalesce(t.groups, 0) as groups, coalesce(t.members, 0) as members
    from model m left join team t on t.model_id = m.id
    order by m.search_key, m.id`.execute(trx);
  if (within !== null) await narrowTo(trx, { tenant, path: areaPath(tenant, within) });
  return rows;
}
