import { z } from 'zod';
import { tipStatuses } from '#domain/tips/tip-actions.ts';
import { Instant } from './fields.ts';
import { TipSummary } from './tips.ts';

/** What waits for the officer now, oldest first, cut at fifty each; the counts are of all. */
export const Today = z.strictObject({
  at: Instant,
  counts: z.record(z.enum(tipStatuses), z.int()),
  received: z.array(TipSummary),
  checking: z.array(TipSummary),
});
export type Today = z.infer<typeof Today>;
