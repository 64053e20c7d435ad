import { listRecipients } from '../official-documents/issuer-family.ts';
import { type OfficialDocument, paragraph } from '../official-documents/official-document.ts';
import type { Coordinates } from '../tips/places/coordinates.ts';
import { formLine } from './form-line.ts';
import { type PaperFrame, paperFrame } from './paper-issuer.ts';
import type { PaperWords } from './paper-words.ts';
import { placeOf } from './place-of.ts';
import { toldIn } from './told-in.ts';

export interface TransferSlipInput {
  readonly agency: string;
  readonly channel: string;
  readonly receivedAt: string;
  readonly kind: string;
  readonly description: string;
  readonly place: string;
  readonly point?: Coordinates | undefined;
  readonly when: string;
  readonly files: number;
}

/** Mẫu 03 (Thông tư 119/2021/TT-BCA): the slip with which a tip goes to the body that is competent. */
export function buildTransferSlip(
  input: TransferSlipInput,
  frame: Omit<PaperFrame, 'words'> & { words: PaperWords },
): OfficialDocument {
  const { words } = frame;
  const { transferSlip: slip } = words;
  return {
    ...paperFrame(frame),
    formLabel: slip.form,
    kindName: slip.kind,
    subject: slip.subject,
    body: [
      paragraph('body', slip.to(input.agency)),
      paragraph('body', slip.basis),
      paragraph('body', slip.received(input.channel, input.receivedAt)),
      formLine({ label: slip.kindOfTip, value: input.kind }),
      formLine({ label: slip.when, value: input.when }),
      formLine({ label: slip.place, value: placeOf(words, input) }),
      paragraph('subsection', slip.summary),
      ...toldIn(input.description),
      paragraph('body', slip.attachments(input.files)),
      paragraph('body', slip.ask),
    ],
    recipients: { label: words.recipients, lines: listRecipients(slip.recipients, 'CA') },
  };
}
