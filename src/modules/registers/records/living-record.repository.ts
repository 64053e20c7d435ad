import { sql } from 'kysely';
import { areaPath } from '#domain/areas/area-path.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { narrowTo, widenToCity } from '#platform/database/widen-to-city.ts';

/** A living record of a kind, with how much of two other kinds lives under it and how many they name. */
export interface LivingRecord {
  readonly id: string;
  readonly name: string;
  readonly areaCode: string;
  readonly stage: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  readonly sites: number;
  readonly groups: number;
  readonly members: number;
}

/**
 * Living models by name: sites right under them, groups under them or under their sites. `within` a commune they are
 * those founded there and those of the city or a neighbour that live there, with what of them lies there; the same
 * models that M01 counts in it.
 */
export async function listLivingModels(
  trx: Trx,
  { tenant, within, limit }: { tenant: string; within: string | null; limit: number },
): Promise<LivingRecord[]> {
  if (within !== null) await widenToCity(trx, tenant);
  const { rows } = await sql<LivingRecord>`
    with model as materialized (
      select id, name, search_key, area_code, stage, fields, tags from records
      where tenant_id = ${tenant} and kind = 'model' and living
        and (${within}::text is null or area_code = ${within} or exists (
          select 1 from records child
          where child.tenant_id = ${tenant} and child.parent_id = records.id and child.living
            and child.area_code = ${within}
        ))
      order by search_key, id limit ${limit}
    ), site as (
      select s.parent_id as model_id, s.id from records s
      where s.tenant_id = ${tenant} and s.kind = 'model_site' and s.living
        and (${within}::text is null or s.area_code = ${within})
        and s.parent_id in (select id from model)
    ), owner as (
      select id as model_id, id from model union all select model_id, id from site
    ), team as (
      select o.model_id, count(*)::int as groups,
        coalesce(sum((g.fields ->> 'members')::numeric), 0)::int as members
      from owner o join records g on g.tenant_id = ${tenant} and g.parent_id = o.id
        and g.kind = 'model_group' and g.living
        and (${within}::text is null or g.area_code = ${within})
      group by o.model_id
    )
    select m.id, m.name, m.area_code as "areaCode", m.stage, m.fields, m.tags,
      (select count(*)::int from site where site.model_id = m.id) as sites,
      coalesce(t.groups, 0) as groups, coalesce(t.members, 0) as members
    from model m left join team t on t.model_id = m.id
    order by m.search_key, m.id`.execute(trx);
  if (within !== null) await narrowTo(trx, { tenant, path: areaPath(tenant, within) });
  return rows;
}
