import { dayIn } from '#domain/calendar/day-in.ts';
import type {
  PlayedActivity,
  PlayedOccurrence,
  PlayedRecord,
  PlayedStep,
} from '#domain/sample/registers/played-registers.ts';
import type { Activity, NewRecord, RecordStep } from '#modules/registers/for-sample.ts';
import { type Place, pathOf } from './place.ts';

/** A record of the sample as the registers keep it after the sample's days. */
export const keptRecord = (
  { tenant, handlerOf }: Place,
  { kind, createdAt, steps: _, ...record }: PlayedRecord,
): NewRecord => ({
  record: { ...record, kind: kind.key, areaPath: pathOf(tenant, record.areaCode), keeperId: null },
  by: { officerId: handlerOf(record.areaCode), now: createdAt },
});

/** The same for a step; its paper is of the same day. */
export function keptStep(
  { tenant, handlerOf }: Place,
  { happening, record, fromStage, toStage }: PlayedStep,
): RecordStep {
  const { id, at, step, grade, paper, reason } = happening;
  const on = dayIn(at);
  return {
    ...{ id, step, grade, reason, on, fromStage, toStage },
    recordId: record.id,
    areaPath: pathOf(tenant, record.areaCode),
    paper: paper && { ...paper, on },
    targetId: null,
    keeperId: null,
    causedBy: null,
    officerId: handlerOf(record.areaCode),
    recordedAt: at,
    undoneAt: null,
  };
}

/** The same for what was done under a record. */
export const keptActivity = (place: Place, { happening, record, stands }: PlayedActivity): Activity => ({
  ...under(place, record),
  id: happening.id,
  activity: happening.activity,
  happenedOn: dayIn(happening.at),
  fields: happening.fields,
  stands,
  version: 1,
  recordedAt: happening.at,
  voidedAt: null,
  voidReason: null,
  seriesId: null,
  plannedOn: null,
  heldRecordId: null,
  heldActivityId: null,
  announced: false,
});

/** The same for what is planned under a record; it stands for nothing itself. */
export const keptOccurrence = (place: Place, { record, on, ...planned }: PlayedOccurrence): Activity => ({
  ...under(place, record),
  ...planned,
  happenedOn: on,
  stands: [],
});

const under = ({ tenant, handlerOf }: Place, record: PlayedRecord) => ({
  recordId: record.id,
  kind: record.kind.key,
  areaCode: record.areaCode,
  areaPath: pathOf(tenant, record.areaCode),
  note: '',
  officerId: handlerOf(record.areaCode),
});
