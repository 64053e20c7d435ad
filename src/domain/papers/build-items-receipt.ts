import { type Block, type OfficialDocument, paragraph } from '../official-documents/official-document.ts';
import { formLine } from './form-line.ts';
import { type PaperFrame, paperFrame, unitName } from './paper-issuer.ts';
import type { PaperWords } from './paper-words.ts';

/** Lines for the pen where fewer things were named. */
const leastLines = 5;

/** Mẫu 214 (Thông tư 119/2021/TT-BCA): receipt for things handed in with a tip, one copy for each side. */
export function buildItemsReceipt(
  input: { number: string; items: readonly string[] },
  frame: Omit<PaperFrame, 'words'> & { words: PaperWords },
): OfficialDocument {
  const { words, unit } = frame;
  const { itemsReceipt: receipt } = words;
  const rows = [
    ...input.items,
    ...Array.from({ length: Math.max(0, leastLines - input.items.length) }, () => ''),
  ];
  const table: Block = {
    kind: 'table',
    widths: [10, 46, 16, 28],
    head: [receipt.head.map((text) => ({ inlines: [{ text }] }))],
    rows: rows.map((item, at) => [
      { inlines: [{ text: String(at + 1) }], align: 'center' },
      { inlines: [{ text: item }] },
      { inlines: [{ text: '' }] },
      { inlines: [{ text: '' }] },
    ]),
  };
  return {
    ...paperFrame(frame),
    formLabel: receipt.form,
    kindName: receipt.kind,
    subject: receipt.subject,
    body: [
      paragraph('body', receipt.when(unitName(unit))),
      paragraph('body', receipt.opening(unitName(unit))),
      formLine({ label: receipt.from }),
      formLine({ label: receipt.address }),
      paragraph('body', receipt.about(input.number)),
      table,
      paragraph('body', receipt.copies),
    ],
    hands: receipt.hands,
  };
}
