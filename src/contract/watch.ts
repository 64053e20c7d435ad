import { z } from 'zod';
import { signNames } from '#domain/watch/judge-gauges.ts';
import { Instant } from './fields.ts';

/** How the deployment is: numbers of records, seconds and bytes, and what they mean. */
export const SystemStatus = z.strictObject({
  at: Instant,
  version: z.string(),
  signs: z.array(
    z.strictObject({ name: z.enum(signNames), verdict: z.enum(['good', 'warn', 'bad', 'unseen']) }),
  ),
  gauges: z.array(z.strictObject({ name: z.string(), value: z.number() })),
});
export type SystemStatus = z.infer<typeof SystemStatus>;
