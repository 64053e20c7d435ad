import { z } from 'zod';
import { tipLimits } from '#domain/tips/arrive/tip-form.ts';
import type { ChannelTip } from './submit-channel-tip.ts';

const Text = z.string('message.error.text').max(tipLimits.description * 4, 'message.error.long');
const isTrue = z.union(
  [z.boolean(), z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1')],
  'message.error.wrong',
);

/** A message of a channel as a gateway hands it in, or as a row of a list has it. Faults are keys, not sentences. */
export const ChannelMessage = z.strictObject({
  messageId: z
    .string('message.error.required')
    .trim()
    .min(1, 'message.error.required')
    .max(200, 'message.error.required'),
  description: Text,
  place: Text.default(''),
  when: Text.default(''),
  areaCode: z
    .string('message.error.text')
    .regex(/^([0-9]{5})?$/, 'message.error.area')
    .nullable()
    .default(null),
  aboutOfficer: isTrue.default(false),
  dangerNow: isTrue.default(false),
  reach: z.enum(['none', 'handler'], 'message.error.reach').default('none'),
  contactName: Text.default(''),
  contactPhone: Text.default(''),
});

/** The message of these fields, or what is wrong with which of them: field → key. */
export function readChannelMessage(
  fields: unknown,
): { readonly message: ChannelTip } | { readonly faults: Readonly<Record<string, string>> } {
  const read = ChannelMessage.safeParse(fields);
  if (read.success) return { message: { ...read.data, areaCode: read.data.areaCode || null } };
  const faults = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [key, 'message.error.noField'])
      : [[String(issue.path[0] ?? 'body'), issue.message]],
  );
  return { faults: Object.fromEntries(faults) };
}
