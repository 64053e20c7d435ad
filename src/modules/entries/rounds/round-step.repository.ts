import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import type { Submission } from './submission.repository.ts';

/** A step taken with a commune's answer. */
export interface RoundStep {
  readonly areaCode: string;
  readonly step: string;
  readonly remark: string;
  readonly officerName: string;
  readonly at: Date;
}

export async function insertRoundStep(
  trx: Trx,
  tenant: string,
  { roundId, areaCode, areaPath }: Submission,
  { officerId, ...step }: { id: string; step: string; remark: string; officerId: string; at: Date },
): Promise<void> {
  await trx
    .insertInto('round_steps')
    .values({
      ...{ tenant_id: tenant, round_id: roundId, area_code: areaCode, area_path: areaPath },
      ...{ officer_id: officerId, ...step },
    })
    .execute();
}

/** Steps of a round in order of time, as far as the scope shows them. */
export async function listRoundSteps(trx: Trx, tenant: string, roundId: string): Promise<RoundStep[]> {
  const { rows } = await sql<RoundStep>`
    select s.area_code as "areaCode", s.step, s.remark, coalesce(o.display_name, '') as "officerName", s.at
    from round_steps s left join officers o on o.tenant_id = s.tenant_id and o.id = s.officer_id
    where s.tenant_id = ${tenant} and s.round_id = ${roundId} order by s.at, s.id`.execute(trx);
  return rows;
}
