import { type OfficialDocument, paragraph } from '../official-documents/official-document.ts';
import type { Coordinates } from '../tips/places/coordinates.ts';
import { formLine, formLinesOfTwo } from './form-line.ts';
import { type PaperFrame, paperFrame, unitName } from './paper-issuer.ts';
import type { Informant, InformantField, PaperWords } from './paper-words.ts';
import { placeOf } from './place-of.ts';
import { toldIn } from './told-in.ts';

export interface MinutesInput {
  readonly startedAt: string;
  readonly receivedIn: string;
  readonly receiver: string;
  readonly channel: string;
  readonly informant: Informant;
  readonly description: string;
  readonly place: string;
  readonly point?: Coordinates | undefined;
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
  const asked = (field: InformantField) => ({
    label: minutes.informantLines[field],
    value: input.informant[field],
  });
  const [ethnicity, religion] = minutes.byHand;
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
      formLine(asked('name')),
      ...formLinesOfTwo(asked('sex'), asked('birthDay')),
      ...formLinesOfTwo(asked('nationality'), asked('job')),
      formLine({ label: ethnicity }, { label: religion }),
      ...formLinesOfTwo(asked('identityNumber'), asked('phone')),
      formLine(asked('residence')),
      formLine(asked('address')),
      formLine(asked('organisation')),
      paragraph('section', minutes.content),
      ...toldIn(input.description),
      formLine({ label: minutes.when, value: input.when }),
      formLine({ label: minutes.place, value: placeOf(words, input) }),
      paragraph('section', minutes.items),
      formLine({ label: '' }),
      formLine({ label: '' }),
      paragraph('body', minutes.ended),
      paragraph('body', minutes.read),
    ],
    hands: minutes.hands,
  };
}
