import { z } from 'zod';
import { Instant } from './fields.ts';
import { TipSummary } from './tips.ts';

/** What waits for the officer now, oldest first, cut at fifty each; the counts are of all. */
export const Today = z.strictObject({
  at: Instant,
  counts: z.strictObject({ received: z.int(), checking: z.int(), resolved: z.int() }),
  received: z.array(TipSummary),
  checking: z.array(TipSummary),
});
export type Today = z.infer<typeof Today>;
