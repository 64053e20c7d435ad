import type { DocumentWriter } from '../document-writer.ts';
import type { PageLine } from './page-lines.ts';
import { type PrintedTable, withoutHeadAgain } from './printed-table.ts';
import { findHead, tableUnderHead } from './table-head.ts';
import { isRow, tableLength, widthOf } from './table-lines.ts';
import { tableOfLines } from './table-rows.ts';

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** What begins a paragraph of its own: a bullet, a number, a capital numeral. */
const begins = (words: string): boolean =>
  /^([-–+•*]|\d{1,2}(\.\d{1,2})*[.)]|[a-zđ][.)]|[IVX]+\.)\s/.test(words);

/** A line in the middle of the page is cut before its margin; the next goes on with a small letter. */
const isCut = (
  { segments: [here] }: PageLine,
  { segments: [after] }: PageLine,
  { left, right }: Margins,
): boolean =>
  here !== undefined &&
  after !== undefined &&
  here.right - here.left > 0.6 * (right - left) &&
  /^\p{Ll}/u.test(after.words) &&
  !/[.;:!?…]$/.test(here.words);

const isFull = ({ segments: [first], size }: PageLine, { right }: Margins): boolean =>
  (first?.right ?? 0) > right - 8 * size * 0.5;

/** Whether the paragraph goes on in the next line: this one is full, and the next neither indented nor apart. */
function goesOn(line: PageLine, next: PageLine | undefined, margins: Margins): boolean {
  const [here, after] = [line.segments[0], next?.segments[0]];
  if (!next || !here || !after || isRow(next) || begins(after.words)) return false;
  const isIndented = after.left > margins.left + line.size;
  const isApart = line.y - next.y > 2.1 * line.size;
  const continues = (isFull(line, margins) && !isIndented) || isCut(line, next, margins);
  return continues && !isApart && Math.abs(next.size - line.size) < 1;
}

function writeTable(writer: DocumentWriter, table: PrintedTable): void {
  writer.beginTable();
  for (const cells of table.rows) {
    writer.beginRow();
    for (const { words, columns, rows } of cells) {
      writer.beginCell({ columns, rows });
      writer.add(words);
      writer.endCell();
    }
    writer.endRow();
  }
  writer.endTable();
}

/** Words of a line that the next continues: a word cut by a hyphen is one word. */
function addLine(writer: DocumentWriter, words: string, next: string | null): void {
  const cut = next !== null && /\p{L}-$/u.test(words) && /^\p{Ll}/u.test(next);
  writer.add(cut ? words.slice(0, -1) : next === null ? words : `${words} `);
}

/** Whether the sentence at the end of a column goes on at the head of the next. */
function goesOver(line: PageLine, next: PageLine | undefined, margins: Margins): boolean {
  const [here, after] = [line.segments[0], next?.segments[0]];
  if (!next || !here || !after || isRow(next) || begins(after.words)) return false;
  // a capital may begin a heading
  const isOpen = /,$/.test(here.words) || (/^[\p{Ll}\d]/u.test(after.words) && !/[.;:!?…]$/.test(here.words));
  return isOpen && isFull(line, margins) && Math.abs(next.size - line.size) < 1;
}

/**
 * Writes the lines of one column: paragraphs joined, rows as tables.
 * @param after first line of the next column or page: a sentence may go on there
 */
export function writeLines(writer: DocumentWriter, lines: readonly PageLine[], after?: PageLine): void {
  const singles = lines.filter((line) => !isRow(line) && !line.table);
  const margins = {
    left: Math.min(...singles.map(({ segments: [first] }) => first?.left ?? 0)),
    right: Math.max(...singles.map(({ segments: [first] }) => first?.right ?? 0)),
  };
  const width = widthOf(lines);
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const head = line.table ? null : findHead(lines, at, width);
    const headed = head && tableUnderHead(lines.slice(at, head.end), head.row - at);
    if (head && headed) {
      writeTable(writer, withoutHeadAgain(headed));
      at = head.end;
      continue;
    }
    const rows = line.table ? 1 : tableLength(lines, at, width);
    if (rows > 0) {
      writeTable(writer, line.table ?? withoutHeadAgain(tableOfLines(lines.slice(at, at + rows))));
      at += rows;
      continue;
    }
    const next = lines[at + 1];
    const words = line.segments.map((segment) => segment.words).join(' ');
    const continues = !isRow(line) && (next ? goesOn(line, next, margins) : goesOver(line, after, margins));
    addLine(writer, words, continues ? ((next ?? after)?.segments[0]?.words ?? '') : null);
    if (!continues) writer.endLine();
    at++;
  }
}
