import type { DocumentWriter } from '../document-writer.ts';
import {
  attributeOf,
  deepest,
  isElement,
  isFurniture,
  type PageElement,
  type PageNode,
} from './page-tree.ts';

const lines: ReadonlySet<string> = new Set(
  'address article blockquote br caption dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);

function rowsOf(table: PageElement): PageElement[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((part) =>
      part.tagName === 'tr'
        ? [part]
        : part.childNodes.filter(isElement).filter((one) => one.tagName === 'tr'),
    );
}

const cellsOf = (row: PageElement): PageElement[] =>
  row.childNodes.filter(isElement).filter((one) => one.tagName === 'td' || one.tagName === 'th');

const holdsTable = (element: PageElement): boolean =>
  element.childNodes.filter(isElement).some((one) => one.tagName === 'table' || holdsTable(one));

/** Tables that only place things on the page have other tables inside, one row, or one column. */
function isTable(table: PageElement): boolean {
  const rows = rowsOf(table);
  return rows.length > 1 && rows.some((row) => cellsOf(row).length > 1) && !holdsTable(table);
}

const span = (cell: PageElement, name: string): number =>
  Math.min(Math.max(Number.parseInt(attributeOf(cell, name), 10) || 1, 1), 200);

function writeTable(writer: DocumentWriter, table: PageElement, depth: number): void {
  writer.beginTable();
  for (const row of rowsOf(table)) {
    writer.beginRow();
    for (const cell of cellsOf(row)) {
      const isHeader = cell.tagName === 'th';
      writer.beginCell({ rows: span(cell, 'rowspan'), columns: span(cell, 'colspan'), isHeader });
      for (const node of cell.childNodes) writePage(writer, node, depth + 1);
      writer.endCell();
    }
    writer.endRow();
  }
  writer.endTable();
}

/** Writes a part of a page down: lines for blocks, tables where they are, white space as a browser shows it. */
export function writePage(writer: DocumentWriter, node: PageNode, depth = 0): void {
  if (!isElement(node)) {
    if ('value' in node) writer.addFlowing(node.value);
    return;
  }
  if (depth > deepest || isFurniture(node)) return;
  const isLine = lines.has(node.tagName);
  const kind = /^h[1-6]$/.test(node.tagName) ? 'heading' : 'paragraph';
  if (isLine) writer.endLine();
  if (node.tagName === 'table' && isTable(node)) {
    writeTable(writer, node, depth);
    return;
  }
  for (const child of node.childNodes) writePage(writer, child, depth + 1);
  if (isLine) writer.endLine(kind);
}
