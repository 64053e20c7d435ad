import { listRecipients } from '../official-documents/issuer-family.ts';
import { type OfficialDocument, paragraph } from '../official-documents/official-document.ts';
import { type PaperFrame, paperFrame } from './paper-issuer.ts';
import type { PaperWords } from './paper-words.ts';

export interface RegisterRow {
  readonly number: string;
  readonly receivedAt: string;
  /** Names of who wrote it down and of who handles it; empty where nobody. */
  readonly receiver: string;
  readonly handler: string;
  readonly channel: string;
  /** Whether whoever told it left a way to be reached (sealed, shown nowhere); null where the unit does not know. */
  readonly sender: 'sealed' | 'unnamed' | null;
  readonly whenAndPlace: string;
  readonly summary: string;
  readonly result: string;
}

/**
 * Mẫu 294 (Thông tư 119/2021/TT-BCA; columns of Thông tư 28/2020/TT-BCA, điều 5): the register of tips received in a
 * period. Who told stays sealed; a law that asks for the name is met by the pen.
 */
export function buildRegister(
  input: { from: string; to: string; rows: readonly RegisterRow[] },
  frame: Omit<PaperFrame, 'words'> & { words: PaperWords },
): OfficialDocument {
  const { words } = frame;
  const { register } = words;
  const cell = (text: string) => ({ inlines: [{ text }] });
  return {
    ...paperFrame(frame),
    formLabel: register.form,
    kindName: register.kind,
    subject: register.subject(input.from, input.to),
    body: [paragraph('body', register.count(input.rows.length))],
    recipients: { label: words.recipients, lines: listRecipients([], 'CA') },
    annexes: [
      {
        label: '',
        title: register.annexTitle,
        reference: register.annexReference,
        landscape: true,
        blocks: [
          {
            kind: 'table',
            widths: [5, 12, 12, 17, 16, 24, 14],
            head: [register.head.map(cell)],
            rows: input.rows.map((row, at) => [
              { ...cell(String(at + 1)), align: 'center' as const },
              cell(`${row.receivedAt}\n${row.number}`),
              cell(officersOf(row, register)),
              cell([row.channel, row.sender && register[row.sender]].filter(Boolean).join('\n')),
              cell(row.whenAndPlace),
              cell(row.summary),
              cell(row.result),
            ]),
          },
        ],
      },
    ],
  };
}

function officersOf({ receiver, handler }: RegisterRow, words: PaperWords['register']): string {
  return [receiver && words.receiver(receiver), handler && words.handler(handler)].filter(Boolean).join('\n');
}
