import { listRecipients } from '../official-documents/issuer-family.ts';
import { type OfficialDocument, paragraph } from '../official-documents/official-document.ts';
import { type PaperFrame, paperFrame } from './paper-issuer.ts';
import type { PaperWords } from './paper-words.ts';

export interface TransferSlipInput {
  readonly agency: string;
  readonly channel: string;
  readonly receivedAt: string;
  readonly kind: string;
  readonly description: string;
  readonly place: string;
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
  const line = (label: string, value: string) =>
    paragraph('body', words.line(label, value.trim() || words.dots('long')));
  return {
    ...paperFrame(frame),
    formLabel: slip.form,
    kindName: slip.kind,
    subject: slip.subject,
    body: [
      paragraph('body', slip.to(input.agency)),
      paragraph('body', slip.basis),
      paragraph('body', slip.received(input.channel, input.receivedAt)),
      line(slip.kindOfTip, input.kind),
      line(slip.when, input.when),
      line(slip.place, input.place),
      paragraph('subsection', slip.summary),
      ...input.description.split('\n').map((part) => paragraph('body', part)),
      paragraph('body', slip.attachments(input.files)),
      paragraph('body', slip.ask),
    ],
    recipients: { label: words.recipients, lines: listRecipients(slip.recipients, 'CA') },
  };
}
