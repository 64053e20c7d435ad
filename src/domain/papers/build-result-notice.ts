import { listRecipients } from '../official-documents/issuer-family.ts';
import { type OfficialDocument, paragraph } from '../official-documents/official-document.ts';
import { type PaperFrame, paperFrame, unitName } from './paper-issuer.ts';
import type { PaperWords } from './paper-words.ts';

/**
 * The result of a tip as an official letter (Thông tư 28/2020/TT-BCA, điều 17.2: within three days of the end). To whom
 * it goes is left to the pen: a name comes from an opening by two custodians or from the handler, never from here.
 */
export function buildResultNotice(
  input: { number: string; receivedAt: string; result: string },
  frame: Omit<PaperFrame, 'words'> & { words: PaperWords },
): OfficialDocument {
  const { words, unit } = frame;
  const { resultNotice: notice } = words;
  return {
    ...paperFrame(frame),
    kindName: '',
    subject: notice.about,
    letter: { about: notice.about, to: notice.to },
    body: [
      paragraph('body', notice.received(unitName(unit), input.receivedAt, input.number)),
      paragraph('body', notice.result(input.result)),
      paragraph('body', notice.law),
      paragraph('body', notice.review),
      paragraph('body', notice.thanks),
    ],
    recipients: { label: words.recipients, lines: listRecipients(notice.recipients, 'CA') },
  };
}
