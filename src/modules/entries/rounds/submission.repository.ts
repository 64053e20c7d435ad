import { sql } from 'kysely';
import type { SubmissionStatus } from '#domain/approval/submission-flow.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Where a commune's answer to a round stands. */
export interface Submission {
  readonly roundId: string;
  readonly areaCode: string;
  readonly areaPath: string;
  readonly status: SubmissionStatus;
  readonly version: number;
  readonly changedAt: Date;
  readonly submittedAt: Date | null;
}

const columns = sql`round_id as "roundId", area_code as "areaCode", area_path as "areaPath", status, version,
  changed_at as "changedAt", submitted_at as "submittedAt"`;

/** Answers of one commune to open and closed rounds of a period, with the columns asked for. */
export async function submissionsOfPeriod(
  trx: Trx,
  { tenant, areaCode, path, period }: { tenant: string; areaCode: string; path: string; period: string },
): Promise<{ status: string; indicators: string[] }[]> {
  return trx
    .selectFrom('round_submissions as s')
    .innerJoin('collection_rounds as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.id', '=', 's.round_id'),
    )
    .select(['s.status', 'r.indicators'])
    .where('s.tenant_id', '=', tenant)
    .where('s.area_path', '=', path)
    .where('s.area_code', '=', areaCode)
    .where('r.period', '=', period)
    .execute();
}

export async function lockSubmission(
  trx: Trx,
  tenant: string,
  { roundId, areaCode }: { roundId: string; areaCode: string },
): Promise<Submission | undefined> {
  const { rows } = await sql<Submission>`
    select ${columns} from round_submissions
    where tenant_id = ${tenant} and round_id = ${roundId} and area_code = ${areaCode} for update`.execute(
    trx,
  );
  return rows[0];
}

/** Answers to a round, or to all, as far as the scope shows them. */
export async function listSubmissions(trx: Trx, tenant: string, roundId?: string): Promise<Submission[]> {
  const { rows } = await sql<Submission>`
    select ${columns} from round_submissions
    where tenant_id = ${tenant} ${roundId ? sql`and round_id = ${roundId}` : sql``}
    order by area_code`.execute(trx);
  return rows;
}

export async function insertSubmissions(
  trx: Trx,
  tenant: string,
  submissions: readonly Omit<Submission, 'status' | 'version' | 'submittedAt'>[],
): Promise<void> {
  await trx
    .insertInto('round_submissions')
    .values(
      submissions.map(({ roundId, areaCode, areaPath, changedAt }) => ({
        tenant_id: tenant,
        round_id: roundId,
        area_code: areaCode,
        area_path: areaPath,
        status: 'awaiting',
        version: 1,
        changed_at: changedAt,
      })),
    )
    .execute();
}

export async function updateSubmission(trx: Trx, tenant: string, submission: Submission): Promise<void> {
  const { roundId, areaCode, status, version, changedAt, submittedAt } = submission;
  await trx
    .updateTable('round_submissions')
    .set({ status, version, changed_at: changedAt, submitted_at: submittedAt })
    .where('tenant_id', '=', tenant)
    .where('round_id', '=', roundId)
    .where('area_code', '=', areaCode)
    .execute();
}

/** Which areas' answers to which columns of a period stand where: what was sent up is locked. */
export interface RoundLock {
  readonly status: SubmissionStatus;
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
}

export async function listRoundLocks(
  trx: Trx,
  { tenant, period }: { tenant: string; period: string },
): Promise<RoundLock[]> {
  const { rows } = await sql<RoundLock>`
    select s.status, array_agg(s.area_code order by s.area_code) as areas, r.indicators
    from round_submissions s join collection_rounds r on r.tenant_id = s.tenant_id and r.id = s.round_id
    where s.tenant_id = ${tenant} and r.period = ${period}
    group by s.status, r.id, r.indicators`.execute(trx);
  return rows;
}
