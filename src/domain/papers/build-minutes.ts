import { type OfficialDocument, paragraph } from '../official-documents/official-document.ts';
import { type PaperFrame, paperFrame, unitName } from './paper-issuer.ts';
import { type Informant, informantFields, type PaperWords } from './paper-words.ts';

export interface MinutesInput {
  readonly startedAt: string;
  readonly receivedIn: string;
  readonly receiver: string;
  readonly channel: string;
  readonly informant: Informant;
  readonly description: string;
  readonly place: string;
  readonly when: string;
}

/**
 * Mẫu 01 (Thông tư 119/2021/TT-BCA): minutes of the intake of a tip, from the form in hand and before anything is sealed.
 * Ethnicity and religion are dotted lines for the pen.
 */
export function buildMinutes(
  input: MinutesInput,
  frame: Omit<PaperFrame, 'words'> & { words: PaperWords },
): OfficialDocument {
  const { words, unit } = frame;
  const { minutes } = words;
  const line = (label: string, value: string | undefined): ReturnType<typeof paragraph> =>
    paragraph('body', words.line(label, value?.trim() || words.dots('long')));
  return {
    ...paperFrame(frame),
    formLabel: minutes.form,
    kindName: minutes.kind,
    subject: minutes.subject,
    body: [
      paragraph('body', minutes.opening(input.startedAt, input.receivedIn)),
      paragraph('body', minutes.receiver(input.receiver, unitName(unit))),
      paragraph('body', minutes.basis),
      paragraph('body', minutes.channel(input.channel)),
      paragraph('subsection', minutes.informant),
      ...informantFields.flatMap((field) => [
        line(minutes.informantLines[field], input.informant[field]),
        ...(field === 'nationality' ? minutes.byHand.map((label) => line(label, undefined)) : []),
      ]),
      paragraph('section', minutes.content),
      ...input.description.split('\n').map((part) => paragraph('body', part)),
      line(minutes.when, input.when),
      line(minutes.place, input.place),
      paragraph('section', minutes.items),
      paragraph('body', words.dots('long')),
      paragraph('body', words.dots('long')),
      paragraph('body', minutes.ended),
      paragraph('body', minutes.read),
    ],
    hands: minutes.hands,
  };
}
