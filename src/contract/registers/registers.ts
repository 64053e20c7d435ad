import { z } from 'zod';
import { Command, Id, Instant } from '../fields.ts';
import { RecordActivity } from './activities.ts';
import { AreaCode, Day, Note, Values } from './record-fields.ts';
import { Key, Words } from './register-kinds.ts';

export const RegisterRecord = z.strictObject({
  id: Id,
  kind: Key,
  areaCode: z.string(),
  areaName: z.string(),
  parentId: Id.nullable(),
  name: z.string(),
  stage: z.string(),
  living: z.boolean(),
  fields: Values,
  tags: z.array(z.string()),
  openedOn: z.string(),
  lastActivityOn: z.string().nullable(),
  /** The first day on which it counts as silent. */
  silentFrom: z.string().nullable(),
  version: z.int(),
});
export type RegisterRecord = z.infer<typeof RegisterRecord>;

export const recordSorts = ['name', 'silence', 'newest'] as const;

export const RecordListQuery = z.strictObject({
  kind: Key,
  areaCode: AreaCode.optional(),
  stage: Key.optional(),
  state: z.enum(['living', 'silent', 'mine', 'orphaned', 'all']).default('all'),
  tag: Key.optional(),
  parentId: Id.optional(),
  text: z.string().trim().max(200, 'textLong').optional(),
  sort: z.enum(recordSorts).default('name'),
  /** Where the page before ended, as it was given. */
  after: z.string().max(400).optional(),
});
export type RecordListQuery = z.input<typeof RecordListQuery>;

export const RecordList = z.strictObject({
  records: z.array(RegisterRecord),
  /** Where the next page begins; null at the end. */
  next: z.string().nullable(),
  /** All that fit, up to a thousand; null for more, and on later pages. */
  count: z.int().nullable(),
  stages: z.array(z.strictObject({ stage: z.string(), count: z.int() })),
  silent: z.int(),
  /** Living ones whose keeper is no longer there. */
  orphaned: z.int(),
  mayFound: z.boolean(),
});
export type RecordList = z.infer<typeof RecordList>;

export const RecordParams = z.strictObject({ recordId: Id });
export const ActivityParams = RecordParams.extend({ activityId: Id });
export const RecordStepParams = RecordParams.extend({ stepId: Id });

const Name = z.string().max(400, 'recordNameLong');
export const FoundRecord = z.strictObject({
  id: Id,
  kind: Key,
  areaCode: AreaCode,
  parentId: Id.nullable().default(null),
  name: Name,
  /** A day that is none is told with whatever else is wrong. */
  on: z.string().max(60, 'dayWrong'),
  fields: Values.default({}),
  tags: z.array(Key).max(20).default([]),
});
export type FoundRecord = z.infer<typeof FoundRecord>;

export const ChangeRecord = Command.extend({
  name: Name,
  on: Day,
  fields: Values,
  tags: z.array(Key).max(20),
});
export type ChangeRecord = z.infer<typeof ChangeRecord>;

export const TakeStep = Command.extend({
  step: Key,
  on: Day,
  grade: Key.nullable().default(null),
  paper: z.strictObject({ number: Words, on: Day, issuer: Words }).nullable().default(null),
  reason: Note,
  targetId: Id.nullable().default(null),
  /** To whom the record is handed over. */
  keeperId: Id.nullable().default(null),
});
export type TakeStep = z.infer<typeof TakeStep>;

export const OpenedRecord = z.strictObject({
  areaCode: z.string(),
  record: RegisterRecord,
  /** Who looks after it, and whether they still can. */
  keeper: z.strictObject({ name: z.string(), isHere: z.boolean() }).nullable(),
  parent: z.strictObject({ id: Id, kind: z.string(), name: z.string() }).nullable(),
  children: z.array(z.strictObject({ kind: z.string(), living: z.int(), all: z.int() })),
  history: z.array(
    z.strictObject({
      id: Id,
      step: z.string(),
      fromStage: z.string(),
      toStage: z.string(),
      on: z.string(),
      grade: z.string().nullable(),
      paper: z.strictObject({ number: z.string(), on: z.string(), issuer: z.string() }).nullable(),
      reason: z.string(),
      target: z.strictObject({ id: Id, name: z.string() }).nullable(),
      keeper: z.string().nullable(),
      officer: z.string(),
      recordedAt: Instant,
      undone: z.boolean(),
    }),
  ),
  activities: z.array(RecordActivity),
  comments: z.array(z.strictObject({ id: Id, text: z.string(), officer: z.string(), writtenAt: Instant })),
  files: z.array(z.strictObject({ id: Id, activityId: Id.nullable(), kind: z.string() })),
  reminders: z.array(z.strictObject({ id: Id, dueOn: z.string(), text: z.string() })),
  /** Steps that this officer may take now. */
  steps: z.array(z.string()),
  mayChange: z.boolean(),
  mayLog: z.boolean(),
});
export type OpenedRecord = z.infer<typeof OpenedRecord>;

export const CommentOnRecord = z.strictObject({
  id: Id,
  text: z.string().max(5000, 'noteLong'),
  mentioned: z.array(Id).max(20).default([]),
});
export const RemindOfRecord = z.strictObject({ id: Id, dueOn: Day, text: z.string().max(300, 'noteLong') });

export const ReminderParams = RecordParams.extend({ reminderId: Id });
export const EndReminder = z.strictObject({ id: Id });

/** Bytes of one photo or paper of a record. */
export const recordFileLimit = 8 * 1024 * 1024;
export const AttachFile = z.strictObject({
  id: Id,
  activityId: Id.nullable().default(null),
  /** In base64. */
  file: z.base64('recordFileKind').max(recordFileLimit * 2, 'recordFileLarge'),
});
export const RecordFileParams = RecordParams.extend({ fileId: Id });
