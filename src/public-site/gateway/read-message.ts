import { gateway as words } from '#locales/vi/gateway.ts';
import { type ChannelTip, readChannelMessage } from '#modules/tips/for-public.ts';
import { GatewayProblem } from './problem.ts';

const { field } = words;

/** The message as the use case takes it. @throws GatewayProblem 422 with a sentence for each wrong field */
export function readMessage(body: unknown): ChannelTip {
  const read = readChannelMessage(body);
  if ('message' in read) return read.message;
  throw new GatewayProblem(422, 'invalid', 'invalid', fieldSentences(read.faults));
}

const sentences: Readonly<Record<string, string>> = {
  ...{ required: field.required, text: field.text, long: field.long, empty: field.empty },
  // a commune that is none of the city
  ...{ area: field.area, unknown: field.area, reach: field.reach, noField: field.unknown },
};

/** What the shape or the rules refused (`message.error.long`, `tip.error.place.long`) as sentences. */
export const fieldSentences = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, key]) => [
      name,
      key === 'tip.error.contactPhone.empty'
        ? field.contact
        : (sentences[key.split('.').at(-1) ?? ''] ?? field.wrong),
    ]),
  );
