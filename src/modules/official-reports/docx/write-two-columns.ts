import { type Paragraph, Table, TableCell, TableRow } from 'docx';
import { textWidthMm } from '#domain/official-documents/layout.ts';
import { twipsDown, type Writing } from './writing.ts';

const none = { style: 'none', size: 0, color: 'auto' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Blocks side by side without lines, as in the document's head and at its end. Rows never break. */
export function writeTwoColumns(rows: [Paragraph[], Paragraph[]][], leftMm: number, writing: Writing): Table {
  const width = twipsDown(textWidthMm(writing.layout));
  const left = twipsDown(leftMm);
  return new Table({
    width: { size: width, type: 'dxa' },
    columnWidths: [left, width - left],
    layout: 'fixed',
    borders: noBorders,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: 'dxa' },
    rows: rows.map(
      (cells) =>
        new TableRow({ cantSplit: true, children: cells.map((children) => new TableCell({ children })) }),
    ),
  });
}
