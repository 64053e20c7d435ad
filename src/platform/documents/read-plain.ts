import type { DocumentText } from './document.ts';
import { DocumentWriter } from './document-writer.ts';

/** No heading between rows is longer. */
const longestSection = 120;

const cellsOf = (line: string): string[] => line.split('\t');
const hasCells = (line: string | undefined): line is string => line?.includes('\t') ?? false;

/** A line without tabs between rows of as many cells each: one cell over the whole table. */
const isSection = (above: string | undefined, line: string | undefined, below: string | undefined): boolean =>
  hasCells(above) &&
  line !== undefined &&
  line.trim() !== '' &&
  line.length <= longestSection &&
  !/[.;:,]\s*$/.test(line) &&
  hasCells(below) &&
  cellsOf(above).length === cellsOf(below).length;

/** What is pasted out of a table: two columns or more, in two rows or more. */
function tableLength(lines: readonly string[], from: number): number {
  let at = from;
  while (hasCells(lines[at]) || isSection(lines[at - 1], lines[at], lines[at + 1])) at++;
  return at - from >= 2 ? at - from : 0;
}

/**
 * How many columns each cell of a head is over: words lose it where they are pasted out of a table. The row below has an
 * empty cell where one above reaches down; the others stand over as many columns each.
 */
function spansOf(cells: readonly string[], below: readonly string[], width: number): number[] {
  const even = cells.map(() => 1);
  const isEmpty = below.map((words) => words.trim() === '');
  const alone = isEmpty.filter(Boolean).length;
  const each = (width - alone) / (cells.length - alone);
  if (cells.length >= width || below.length !== width || alone === 0) return even;
  if (!Number.isInteger(each) || each < 2) return even;
  const spans: number[] = [];
  for (let column = 0; column < width; column += spans.at(-1) ?? 1) spans.push(isEmpty[column] ? 1 : each);
  return spans.length === cells.length ? spans : even;
}

function writeRow(writer: DocumentWriter, cells: readonly string[], spans: readonly number[]): void {
  writer.beginRow();
  for (const [at, words] of cells.entries()) {
    writer.beginCell({ columns: spans[at] ?? 1 });
    writer.add(words);
    writer.endCell();
  }
  writer.endRow();
}

function writeTable(writer: DocumentWriter, lines: readonly string[]): void {
  const rows = lines.map(cellsOf);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  writer.beginTable();
  for (const [at, cells] of rows.entries())
    writeRow(writer, cells, cells.length === 1 ? [width] : spansOf(cells, rows[at + 1] ?? [], width));
  writer.endTable();
}

/** A plain text: a line is a paragraph, lines with tabs one below the other are a table. Offsets are the text's own. */
export function readPlain(text: string): DocumentText {
  const writer = new DocumentWriter();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; ) {
    const rows = tableLength(lines, at);
    if (rows > 0) {
      writeTable(writer, lines.slice(at, at + rows));
      at += rows;
      continue;
    }
    const line = lines[at++] ?? '';
    writer.add(line);
    if (line === '') writer.skipLine();
    else writer.endLine();
  }
  const first = lines.find((line) => line.trim() !== '');
  return { title: first?.trim() ?? null, text, blocks: writer.blocks, fields: [] };
}
