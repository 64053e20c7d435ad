import { type FileChild, Paragraph } from 'docx';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeTwoColumns } from './write-two-columns.ts';
import type { Writing } from './writing.ts';

/** Lines kept free for the signature and the seal. */
const signatureLines = 4;

/** Blocks 7 to 9: recipients at the left; authority, title and room for the signature at the right. */
export function writeSignature({ signing, recipients }: OfficialDocument, writing: Writing): FileChild[] {
  const left = [
    writeParagraph('recipients-label', [{ text: recipients.label }], writing),
    ...recipients.lines.map((text) => writeParagraph('recipients-list', [{ text }], writing)),
  ];
  const right = [
    ...signing.lines.map((text) => writeParagraph('signing-title', [{ text }], writing)),
    ...Array.from({ length: signatureLines }, () => writeParagraph('signing-title', [], writing)),
    writeParagraph('signer-name', [], writing),
  ];
  const gap = new Paragraph({
    keepNext: true,
    spacing: { before: 0, after: 0, line: 200, lineRule: 'exact' },
  });
  return [gap, writeTwoColumns([[left, right]], 80, writing)];
}
