import { z } from 'zod';
import { Id, Instant } from '../fields.ts';

const onRecord = { recordId: Id, kind: z.string(), recordName: z.string(), text: z.string() };

/**
 * What waits for the officer in the registers: reminders of the coming week, comments that name them, and what their
 * unit planned for the coming week or for a day past.
 */
export const DueOfRecords = z.strictObject({
  reminders: z.array(
    z.strictObject({ id: Id, ...onRecord, areaName: z.string(), dueOn: z.string(), isLate: z.boolean() }),
  ),
  mentions: z.array(z.strictObject({ id: Id, ...onRecord, officer: z.string(), writtenAt: Instant })),
  planned: z.array(
    z.strictObject({
      ...{ id: Id, recordId: Id, kind: z.string(), recordName: z.string() },
      what: z.string(),
      on: z.string(),
      when: z.enum(['late', 'today', 'coming']),
      /** The kind of record by which it comes true; null where an activity of the same record does. */
      heldKind: z.string().nullable(),
    }),
  ),
});
export type DueOfRecords = z.infer<typeof DueOfRecords>;

/** Officers who read a record and may be named in a comment. */
export const Colleagues = z.strictObject({
  areaCode: z.string(),
  officers: z.array(
    z.strictObject({
      ...{ id: Id, displayName: z.string(), title: z.string() },
      /** Whether a record may be handed over to them. */
      mayKeep: z.boolean(),
      isMe: z.boolean(),
    }),
  ),
});
export type Colleagues = z.infer<typeof Colleagues>;
