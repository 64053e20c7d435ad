import { type FileChild, Paragraph, type Table } from 'docx';
import { textWidthMm } from '#domain/official-documents/layout.ts';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeTwoColumns } from './write-two-columns.ts';
import type { Writing } from './writing.ts';

/** Lines kept free for a signature by hand. */
const handLines = 4;

/** The number of a form of the law, above everything. */
export const writeFormLabel = ({ formLabel }: OfficialDocument, writing: Writing): Paragraph[] =>
  formLabel
    ? [writeParagraph('annex-note', [{ text: formLabel, italic: true }], writing, { align: 'right' })]
    : [];

/** Block 9a of the decree: to whom a letter goes. */
export const writeAddressee = (
  { to }: NonNullable<OfficialDocument['letter']>,
  writing: Writing,
): Paragraph[] => [
  new Paragraph({ spacing: { before: 120, after: 0 } }),
  writeParagraph('body', [{ text: to }], writing, { align: 'center', afterPt: 6 }),
];

/** Two people sign side by side, each under a title. */
export function writeHands(hands: NonNullable<OfficialDocument['hands']>, writing: Writing): FileChild[] {
  const column = ({ title, note }: (typeof hands)[number]): Paragraph[] => [
    writeParagraph('signing-title', [{ text: title }], writing),
    writeParagraph('table-cell', [{ text: note, italic: true }], writing, {
      align: 'center',
      keepNext: true,
    }),
    ...Array.from({ length: handLines }, () => writeParagraph('signing-title', [], writing)),
    writeParagraph('signer-name', [], writing),
  ];
  const [left, right] = hands;
  const gap = new Paragraph({ keepNext: true, spacing: { before: 120, after: 0 } });
  const table: Table = writeTwoColumns(
    [[column(left), column(right)]],
    textWidthMm(writing.layout) / 2,
    writing,
  );
  return [gap, table];
}
