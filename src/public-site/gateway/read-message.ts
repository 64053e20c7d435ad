import { z } from 'zod';
import { tipLimits } from '#domain/tips/tip-form.ts';
import { gateway as words } from '#locales/vi/gateway.ts';
import type { ChannelTip } from '#modules/tips/for-public.ts';
import { GatewayProblem } from './problem.ts';

const { field } = words;
const Text = z.string(field.text).max(tipLimits.description * 4, field.long);
const isTrue = z.union(
  [z.boolean(), z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1')],
  field.wrong,
);

/** What a gateway hands in, as JSON or as fields of a form with files. */
export const GatewayMessage = z.strictObject({
  messageId: z.string(field.required).trim().min(1, field.required).max(200, field.required),
  description: Text,
  place: Text.default(''),
  when: Text.default(''),
  areaCode: z
    .string(field.text)
    .regex(/^([0-9]{5})?$/, field.area)
    .nullable()
    .default(null),
  aboutOfficer: isTrue.default(false),
  dangerNow: isTrue.default(false),
  reach: z.enum(['none', 'handler'], field.reach).default('none'),
  contactName: Text.default(''),
  contactPhone: Text.default(''),
});

/** The message as the use case takes it. @throws GatewayProblem 422 with a sentence for each wrong field */
export function readMessage(body: unknown): ChannelTip {
  const read = GatewayMessage.safeParse(body);
  if (read.success) return { ...read.data, areaCode: read.data.areaCode || null };
  const fields = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [key, field.unknown])
      : [[String(issue.path[0] ?? 'body'), issue.message]],
  );
  throw new GatewayProblem(422, 'invalid', 'invalid', Object.fromEntries(fields));
}

const sentences: Readonly<Record<string, string>> = {
  empty: field.empty,
  long: field.long,
  unknown: field.area,
};

/** What the rules refused (`tip.error.place.long`) as sentences. */
export const fieldSentences = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, key]) => [
      name,
      name === 'contactPhone' ? field.contact : (sentences[key.split('.').at(-1) ?? ''] ?? field.wrong),
    ]),
  );
