import { z } from 'zod';

/** The closed list of refusals, and `failed` for a fault of ours. */
export const FailureCode = z.enum([
  'invalid',
  'not_signed_in',
  'not_allowed',
  'not_found',
  'conflict',
  'too_many',
  'failed',
]);
export type FailureCode = z.infer<typeof FailureCode>;

/** Body of every answer but the good ones. `fields` maps a field to a key of the catalogue. */
export const FailureBody = z.strictObject({
  code: FailureCode,
  fields: z.record(z.string(), z.string()).optional(),
  /** Only with `failed`: what the operator finds in the log. */
  requestId: z.string().optional(),
});
export type FailureBody = z.infer<typeof FailureBody>;
