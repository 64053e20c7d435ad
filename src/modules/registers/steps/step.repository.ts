import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { TakenStep } from '#domain/registers/standing.ts';
import { batches } from '#platform/database/batches.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** The paper that a step rests on. */
export interface Paper {
  readonly number: string;
  readonly on: PlainDate;
  readonly issuer: string;
}

/** A step in the life of a record. */
export interface RecordStep extends TakenStep {
  readonly id: string;
  readonly recordId: string;
  readonly areaPath: string;
  readonly fromStage: string;
  readonly toStage: string;
  readonly paper: Paper | null;
  readonly reason: string;
  /** The record that it was merged into or copied from. */
  readonly targetId: string | null;
  /** The officer to whom it handed the record over. */
  readonly keeperId: string | null;
  /** The step of another record that ended this one with it. */
  readonly causedBy: string | null;
  readonly officerId: string;
  readonly recordedAt: Date;
  readonly undoneAt: Date | null;
}

export async function insertSteps(trx: Trx, tenant: string, some: readonly RecordStep[]): Promise<void> {
  const rows = some.map((step) => ({
    tenant_id: tenant,
    id: step.id,
    record_id: step.recordId,
    area_path: step.areaPath,
    step: step.step,
    from_stage: step.fromStage,
    to_stage: step.toStage,
    taken_on: step.on,
    grade: step.grade,
    paper_number: step.paper?.number ?? null,
    paper_on: step.paper?.on ?? null,
    paper_issuer: step.paper?.issuer ?? null,
    reason: step.reason,
    target_id: step.targetId,
    keeper_id: step.keeperId,
    caused_by: step.causedBy,
    officer_id: step.officerId,
    recorded_at: step.recordedAt,
    undone_at: step.undoneAt,
  }));
  for (const batch of batches(rows)) await trx.insertInto('record_steps').values(batch).execute();
}

/** Every step of a record, oldest first; undone ones too. */
export async function listSteps(trx: Trx, tenant: string, recordId: string): Promise<RecordStep[]> {
  const rows = await trx
    .selectFrom('record_steps')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', recordId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    recordId: row.record_id,
    areaPath: row.area_path,
    step: row.step,
    fromStage: row.from_stage,
    toStage: row.to_stage,
    on: row.taken_on,
    grade: row.grade,
    paper:
      row.paper_number !== null && row.paper_on !== null && row.paper_issuer !== null
        ? { number: row.paper_number, on: row.paper_on, issuer: row.paper_issuer }
        : null,
    reason: row.reason ?? '',
    targetId: row.target_id,
    keeperId: row.keeper_id,
    causedBy: row.caused_by,
    officerId: row.officer_id,
    recordedAt: row.recorded_at,
    undoneAt: row.undone_at,
  }));
}

/** The steps that stand: not undone. */
export const standing = (steps: readonly RecordStep[]): RecordStep[] =>
  steps.filter(({ undoneAt }) => undoneAt === null);

export async function markUndone(trx: Trx, tenant: string, id: string, now: Date): Promise<void> {
  await trx
    .updateTable('record_steps')
    .set({ undone_at: now })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute();
}

/** Records that a step of another one ended. */
export async function recordsEndedBy(trx: Trx, tenant: string, stepId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('record_steps')
    .select('record_id')
    .where('tenant_id', '=', tenant)
    .where('caused_by', '=', stepId)
    .where('undone_at', 'is', null)
    .orderBy('record_id')
    .execute();
  return rows.map(({ record_id }) => record_id);
}
