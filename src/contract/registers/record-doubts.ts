import { z } from 'zod';
import { isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';
import { Key } from './register-kinds.ts';
import { RegisterRecord } from './registers.ts';

const Day = z.string().refine(isPlainDate, 'dayWrong').pipe(z.custom<PlainDate>());

/** What of a record is worth a second look. */
export const RecordDoubts = z.strictObject({
  areaCode: z.string(),
  twins: z.array(RegisterRecord),
  /** Attendances in percent of the registered residents. */
  crowd: z.strictObject({ percent: z.int(), people: z.int() }).nullable(),
});
export type RecordDoubts = z.infer<typeof RecordDoubts>;

export const RecordTwinsQuery = z.strictObject({
  kind: Key,
  areaCode: z
    .string()
    .regex(/^[0-9]{2,5}$/, 'areaCodeWrong')
    .optional(),
});
/** Records that may be one, two and two; `more` when there are others beyond these. */
export const RecordTwins = z.strictObject({
  more: z.boolean(),
  pairs: z.array(z.strictObject({ one: RegisterRecord, other: RegisterRecord })),
});
export type RecordTwins = z.infer<typeof RecordTwins>;

export const RecordSharesQuery = z.strictObject({
  kind: Key,
  from: Day,
  to: Day,
  areaCode: z
    .string()
    .regex(/^[0-9]{2,5}$/, 'areaCodeWrong')
    .optional(),
});
/** What led to the records of a kind; null for less than five. */
export const RecordShares = z.strictObject({
  total: z.int(),
  sources: z.array(
    z.strictObject({ value: z.string(), records: z.int().nullable(), share: z.number().nullable() }),
  ),
});
export type RecordShares = z.infer<typeof RecordShares>;
