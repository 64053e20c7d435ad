import { z } from 'zod';
import { Id, Instant } from './fields.ts';

const onRecord = { recordId: Id, kind: z.string(), recordName: z.string(), text: z.string() };

/** What waits for the officer in the registers: reminders of the coming week, comments that name them. */
export const DueOfRecords = z.strictObject({
  reminders: z.array(z.strictObject({ id: Id, ...onRecord, dueOn: z.string(), isLate: z.boolean() })),
  mentions: z.array(z.strictObject({ id: Id, ...onRecord, officer: z.string(), writtenAt: Instant })),
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
