import type { RecordActivity } from '#contract/registers/activities.ts';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import type { AreaNames } from '#modules/areas/for-officers.ts';
import {
  type Activity,
  isHeld,
  type OpenedRecord,
  type RecordSummary,
} from '#modules/registers/for-officers.ts';

/** A record in the words of the contract. */
export const recordOf = (nameOf: AreaNames, record: RecordSummary): RegisterRecord => ({
  id: record.id,
  kind: record.kind,
  areaCode: record.areaCode,
  areaName: nameOf(record.areaCode),
  parentId: record.parentId,
  name: record.name,
  stage: record.stage,
  living: record.living,
  fields: record.fields,
  tags: [...record.tags],
  openedOn: record.openedOn,
  lastActivityOn: record.lastActivityOn,
  silentFrom: record.living ? record.silentFrom : null,
  version: record.version,
});

/** An activity in the words of the contract. */
export const activityOf = (one: Activity, standing: ReadonlySet<string>): RecordActivity => ({
  id: one.id,
  recordId: one.recordId,
  kind: one.kind,
  activity: one.activity,
  areaCode: one.areaCode,
  happenedOn: one.happenedOn,
  fields: one.fields,
  note: one.note,
  voided: one.voidedAt !== null,
  voidReason: one.voidReason,
  plannedOn: one.plannedOn,
  seriesId: one.seriesId,
  isHeld: isHeld(one, standing),
  heldRecordId: one.heldRecordId,
  announced: one.announced,
  recordedAt: one.recordedAt.toISOString(),
  version: one.version,
});

/** An opened record in the words of the contract. */
export function openedRecordOf(nameOf: AreaNames, opened: OpenedRecord) {
  const officerName = (id: string) => opened.officers.get(id)?.displayName ?? '';
  return {
    areaCode: opened.record.areaCode,
    record: recordOf(nameOf, opened.record),
    keeper: opened.keeper,
    parent: opened.parent,
    children: [...opened.children],
    history: opened.history.map((step) => ({
      id: step.id,
      step: step.step,
      fromStage: step.fromStage,
      toStage: step.toStage,
      on: step.on,
      grade: step.grade,
      paper: step.paper,
      reason: step.reason,
      keeper: step.keeperId && officerName(step.keeperId),
      target: step.target && { id: step.target.id, name: step.target.name },
      officer: officerName(step.officerId),
      recordedAt: step.recordedAt.toISOString(),
      undone: step.undoneAt !== null,
    })),
    activities: opened.activities.map((one) => activityOf(one, opened.standing)),
    comments: opened.comments.map(({ id, text, officerId, writtenAt }) => ({
      id,
      text,
      officer: officerName(officerId),
      writtenAt: writtenAt.toISOString(),
    })),
    files: [...opened.files],
    reminders: opened.reminders.map(({ id, dueOn, text }) => ({ id, dueOn, text })),
    steps: [...opened.steps],
    mayChange: opened.mayChange,
    mayLog: opened.mayLog,
  };
}
