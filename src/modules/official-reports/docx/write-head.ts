import type { Paragraph, Table } from 'docx';
import { textWidthMm } from '#domain/official-documents/layout.ts';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import { boldTextWidthMm } from '#domain/official-documents/text-width.ts';
import { drawnLine, writeParagraph } from './write-paragraph.ts';
import { writeTwoColumns } from './write-two-columns.ts';
import { styleOf, type Writing } from './writing.ts';

/** Blocks 1 to 4 of the decree: names left and right with their drawn lines, number, place and date. */
export function writeHead({ head, letter }: OfficialDocument, writing: Writing): Table {
  const { page, drawnLines } = writing.layout;
  const left = page.headLeftMm;
  const right = textWidthMm(writing.layout) - left;
  const line = (
    text: string,
    block: 'issuer' | 'national-motto',
    share: number,
    column: number,
  ): Paragraph => {
    const lines = text.split('\n').map((part) => boldTextWidthMm(part, styleOf(writing, block).sizePt));
    return drawnLine(Math.min(Math.max(...lines), column) * share, column);
  };
  const lines = (block: 'superior' | 'issuer', text: string): Paragraph[] =>
    text.split('\n').map((part) => writeParagraph(block, [{ text: part }], writing));
  return writeTwoColumns(
    [
      [
        [
          ...lines('superior', head.superior),
          ...lines('issuer', head.issuer),
          line(head.issuer, 'issuer', drawnLines.issuer, left),
        ],
        [
          writeParagraph('national-name', [{ text: head.nationalName }], writing),
          writeParagraph('national-motto', [{ text: head.nationalMotto }], writing),
          line(head.nationalMotto, 'national-motto', drawnLines.motto, right),
        ],
      ],
      [
        [
          writeParagraph('number', [{ text: head.number }], writing),
          ...(letter
            ? [writeParagraph('table-cell', [{ text: letter.about }], writing, { align: 'center' })]
            : []),
        ],
        [writeParagraph('place-and-date', [{ text: head.placeAndDate }], writing)],
      ],
    ],
    left,
    writing,
  );
}

/** Block 5: the kind of document, what it is about, and the drawn line under it. */
export function writeTitle({ kindName, subject }: OfficialDocument, writing: Writing): Paragraph[] {
  const column = textWidthMm(writing.layout);
  const width = Math.min(boldTextWidthMm(subject, styleOf(writing, 'subject').sizePt), column);
  return [
    writeParagraph('kind', [{ text: kindName }], writing),
    writeParagraph('subject', [{ text: subject }], writing),
    drawnLine(width * writing.layout.drawnLines.subject, column),
  ];
}
