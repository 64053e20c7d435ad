import { z } from 'zod';
import { CommuneCode, Instant } from './fields.ts';
import { TipCounts, TipSummary } from './tips/tips.ts';

/** One commune of the officer's alone, or all. */
export const TodayQuery = z.strictObject({ area: CommuneCode.optional() });
export type TodayQuery = z.infer<typeof TodayQuery>;

/** What waits for the officer now, oldest first, cut at fifty a group; the counts are of all. */
export const Today = z.strictObject({
  at: Instant,
  counts: TipCounts,
  fresh: z.array(TipSummary),
  working: z.array(TipSummary),
  waiting: z.array(TipSummary),
});
export type Today = z.infer<typeof Today>;
