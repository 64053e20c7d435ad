import type { FindingAnswer } from '#domain/reconciliation/finding-answer.ts';
import type { Trx } from '#platform/database/in-scope.ts';

export interface AnswerRow {
  readonly id: string;
  readonly findingId: string;
  readonly findingKey: string;
  readonly answer: FindingAnswer;
  readonly reason: string;
  /** Name and title of who answered. */
  readonly answeredBy: string;
  readonly answeredAt: Date;
}

/** Answers given for the report of an area and period, oldest first. */
export async function listAnswers(
  trx: Trx,
  { tenant, area, period }: { tenant: string; area: string; period: string },
): Promise<AnswerRow[]> {
  const rows = await trx
    .selectFrom('finding_answers as given')
    .innerJoin('officers as officer', (join) =>
      join.onRef('officer.tenant_id', '=', 'given.tenant_id').onRef('officer.id', '=', 'given.answered_by'),
    )
    .select(['given.id', 'finding_id', 'finding_key', 'answer', 'reason', 'answered_at', 'display_name'])
    .where('given.tenant_id', '=', tenant)
    .where('given.area_code', '=', area)
    .where('given.period', '=', period)
    .orderBy('answered_at')
    .orderBy('given.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    findingId: row.finding_id,
    findingKey: row.finding_key,
    answer: row.answer as FindingAnswer,
    reason: row.reason,
    answeredBy: row.display_name,
    answeredAt: row.answered_at,
  }));
}

export async function insertAnswer(
  trx: Trx,
  row: {
    tenant: string;
    id: string;
    area: string;
    areaPath: string;
    period: string;
    findingId: string;
    findingKey: string;
    rule: string;
    answer: FindingAnswer;
    reason: string;
    salt: Buffer;
    answeredBy: string;
    answeredAt: Date;
  },
): Promise<void> {
  await trx
    .insertInto('finding_answers')
    .values({
      tenant_id: row.tenant,
      id: row.id,
      area_code: row.area,
      area_path: row.areaPath,
      period: row.period,
      finding_id: row.findingId,
      finding_key: row.findingKey,
      rule: row.rule,
      answer: row.answer,
      reason: row.reason,
      salt: row.salt,
      answered_by: row.answeredBy,
      answered_at: row.answeredAt,
    })
    .execute();
}
