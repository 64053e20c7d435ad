import { z } from 'zod';
import { repeats } from '#domain/registers/series.ts';
import { Command, Id, Instant } from '../fields.ts';
import { Day, Note, Values } from './record-fields.ts';
import { Key } from './register-kinds.ts';

/** Something done for a record, or planned. */
export const LogActivity = z.strictObject({
  id: Id,
  activity: Key,
  on: Day,
  fields: Values.default({}),
  note: Note,
  /** Of what is planned: again every so often until a day, as one series. */
  repeat: z
    .strictObject({ every: z.enum(repeats), until: Day })
    .nullable()
    .default(null),
});
export type LogActivity = z.infer<typeof LogActivity>;
export const ChangeActivity = Command.extend({ on: Day, fields: Values, note: Note });
export type ChangeActivity = z.infer<typeof ChangeActivity>;
export const VoidActivity = Command.extend({
  reason: z.string().max(500, 'noteLong').default(''),
  /** Of one of a series: with those that follow it. */
  andFollowing: z.boolean().default(false),
});
export type VoidActivity = z.infer<typeof VoidActivity>;
/** The record or activity by which something planned came true. */
export const HoldPlanned = Command.extend({ heldAs: Id });
export type HoldPlanned = z.infer<typeof HoldPlanned>;

export const RecordActivity = z.strictObject({
  id: Id,
  recordId: Id,
  kind: z.string(),
  activity: z.string(),
  areaCode: z.string(),
  happenedOn: z.string(),
  fields: Values,
  note: z.string(),
  voided: z.boolean(),
  voidReason: z.string().nullable(),
  /** Of what is planned: the day first told, its series, and whether and by which record it came true. */
  plannedOn: z.string().nullable(),
  seriesId: Id.nullable(),
  isHeld: z.boolean(),
  heldRecordId: Id.nullable(),
  announced: z.boolean(),
  recordedAt: Instant,
  version: z.int(),
});
export type RecordActivity = z.infer<typeof RecordActivity>;
