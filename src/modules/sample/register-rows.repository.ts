import { dayIn } from '#domain/calendar/day-in.ts';
import type {
  PlayedActivity,
  PlayedOccurrence,
  PlayedRecord,
  PlayedStep,
} from '#domain/sample/registers/played-registers.ts';
import { recordRow } from '#modules/registers/for-sample.ts';
import { batches } from '#platform/database/batches.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type Place, pathOf } from './place.ts';

/** Records as they stand after the sample's days, those above before those under them. */
export async function insertRecords(
  trx: Trx,
  { tenant, handlerOf }: Place,
  records: readonly PlayedRecord[],
): Promise<void> {
  const rows = records.map(({ kind, ...record }) => {
    const areaPath = pathOf(tenant, record.areaCode);
    const by = { officerId: handlerOf(record.areaCode), now: record.createdAt };
    return recordRow(tenant, { ...record, kind: kind.key, areaPath, keeperId: null }, by);
  });
  for (const batch of batches(rows)) await trx.insertInto('records').values(batch).execute();
}

export async function insertSteps(
  trx: Trx,
  { tenant, handlerOf }: Place,
  steps: readonly PlayedStep[],
): Promise<void> {
  const rows = steps.map(({ happening, record, fromStage, toStage }) => {
    const on = dayIn(happening.at);
    return {
      tenant_id: tenant,
      id: happening.id,
      record_id: record.id,
      area_path: pathOf(tenant, record.areaCode),
      step: happening.step,
      from_stage: fromStage,
      to_stage: toStage,
      taken_on: on,
      grade: happening.grade,
      paper_number: happening.paper?.number ?? null,
      paper_on: happening.paper ? on : null,
      paper_issuer: happening.paper?.issuer ?? null,
      reason: happening.reason,
      target_id: null,
      caused_by: null,
      officer_id: handlerOf(record.areaCode),
      recorded_at: happening.at,
      undone_at: null,
    };
  });
  for (const batch of batches(rows)) await trx.insertInto('record_steps').values(batch).execute();
}

export async function insertActivities(
  trx: Trx,
  { tenant, handlerOf }: Place,
  activities: readonly PlayedActivity[],
): Promise<void> {
  const rows = activities.map(({ happening, record, stands }) => ({
    ...rowUnder(tenant, handlerOf, record),
    id: happening.id,
    activity: happening.activity,
    happened_on: dayIn(happening.at),
    fields: JSON.stringify(happening.fields),
    stands: JSON.stringify(stands),
    version: 1,
    recorded_at: happening.at,
    voided_at: null,
  }));
  for (const batch of batches(rows)) await trx.insertInto('activities').values(batch).execute();
}

/** What is planned, after the records and activities by which it came true. */
export async function insertOccurrences(
  trx: Trx,
  { tenant, handlerOf }: Place,
  occurrences: readonly PlayedOccurrence[],
): Promise<void> {
  const rows = occurrences.map((one) => ({
    ...rowUnder(tenant, handlerOf, one.record),
    id: one.id,
    activity: one.activity,
    happened_on: one.on,
    fields: JSON.stringify(one.fields),
    stands: '[]',
    version: one.version,
    recorded_at: one.recordedAt,
    voided_at: one.voidedAt,
    void_reason: one.voidReason,
    series_id: one.seriesId,
    planned_on: one.plannedOn,
    held_record_id: one.heldRecordId,
    held_activity_id: one.heldActivityId,
    announced: one.announced,
  }));
  for (const batch of batches(rows)) await trx.insertInto('activities').values(batch).execute();
}

const rowUnder = (tenant: string, handlerOf: Place['handlerOf'], record: PlayedRecord) => ({
  tenant_id: tenant,
  record_id: record.id,
  area_code: record.areaCode,
  area_path: pathOf(tenant, record.areaCode),
  kind: record.kind.key,
  note: '',
  officer_id: handlerOf(record.areaCode),
});
