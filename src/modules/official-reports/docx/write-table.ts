import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { textWidthMm } from '#domain/official-documents/layout.ts';
import type { Cell, TableBlock } from '#domain/official-documents/official-document.ts';
import { writeInlines } from './write-inlines.ts';
import { paragraphOptions } from './write-paragraph.ts';
import { styleOf, twipsDown, type Writing } from './writing.ts';

const cellMargins = { top: 30, bottom: 30, left: 60, right: 60 };

function writeCell(
  cell: Cell,
  isHead: boolean,
  rowSpan: number,
  writing: Writing,
  keepNext = false,
): TableCell {
  const base = styleOf(writing, isHead ? 'table-head' : 'table-cell');
  const style = {
    ...base,
    align: cell.align ?? base.align,
    bold: cell.bold ?? base.bold,
    italic: cell.italic ?? base.italic,
    // a group's title stays with its first row
    keepNext: keepNext || isHead || (cell.span ?? 1) > 2,
  };
  return new TableCell({
    children: [
      new Paragraph({ ...paragraphOptions(style), children: writeInlines(cell.inlines, style, writing) }),
    ],
    verticalAlign: 'center',
    columnSpan: cell.span ?? 1,
    ...(rowSpan > 1 ? { rowSpan } : {}),
  });
}

/** Rows that a head cell covers: itself and the nulls right below its column. */
function rowSpanAt(head: TableBlock['head'], row: number, column: number): number {
  let span = 1;
  while (head[row + span]?.[column] === null) span += 1;
  return span;
}

function writeHeadRow(head: TableBlock['head'], row: number, writing: Writing): TableRow {
  let column = 0;
  const cells: TableCell[] = [];
  for (const cell of head[row] ?? []) {
    if (cell) cells.push(writeCell(cell, true, rowSpanAt(head, row, column), writing));
    column += cell?.span ?? 1;
  }
  return new TableRow({ children: cells, tableHeader: true, cantSplit: true });
}

/** A table as wide as the text, its head repeated on each page, no row broken across pages. */
export function writeTable(table: TableBlock, writing: Writing): Table {
  const width = twipsDown(textWidthMm(writing.layout));
  const total = table.widths.reduce((sum, part) => sum + part, 0);
  return new Table({
    width: { size: width, type: 'dxa' },
    columnWidths: table.widths.map((part) => Math.floor((part / total) * width)),
    layout: 'fixed',
    margins: { ...cellMargins, marginUnitType: 'dxa' },
    rows: [
      ...table.head.map((_, row) => writeHeadRow(table.head, row, writing)),
      ...table.rows.map((cells, row) => {
        const keepNext = table.keepTogether === true && row < table.rows.length - 1;
        const written = cells.map((cell) => writeCell(cell, false, 1, writing, keepNext));
        return new TableRow({ children: written, cantSplit: true });
      }),
    ],
  });
}
