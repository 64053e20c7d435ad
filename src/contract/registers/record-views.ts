import { z } from 'zod';
import { RecordActivity } from './activities.ts';
import { AreaCode, Day } from './record-fields.ts';
import { Key } from './register-kinds.ts';
import { RegisterRecord } from './registers.ts';

export const RecordsByAreaQuery = z.strictObject({ kind: Key });
/** How many of a kind stand in each commune of today that the officer reads, and what the city's own are. */
export const RecordsByArea = z.strictObject({
  communes: z.array(
    z.strictObject({
      code: z.string(),
      type: z.string(),
      name: z.string(),
      /** Cell of the hexagon map; null for a unit that has none yet. */
      hex: z.strictObject({ q: z.int(), r: z.int() }).nullable(),
      /** Of what is of one day: those that stand. */
      living: z.int(),
      silent: z.int(),
      all: z.int(),
    }),
  ),
  city: z.strictObject({ living: z.int(), all: z.int() }),
});
export type RecordsByArea = z.infer<typeof RecordsByArea>;

export const ActivityListQuery = z.strictObject({
  family: Key,
  from: Day,
  to: Day,
  areaCode: AreaCode.optional(),
});
/** What was done on some days, and records of kinds that are of one day (a session); the first two thousand of each. */
export const ActivityList = z.strictObject({
  activities: z.array(RecordActivity.extend({ recordName: z.string(), areaName: z.string() })),
  records: z.array(RegisterRecord),
});
export type ActivityList = z.infer<typeof ActivityList>;
