import type { DocumentWriter } from '../document-writer.ts';
import type { PageLine } from './page-lines.ts';

const isRow = (line: PageLine | undefined): boolean => (line?.segments.length ?? 0) > 1;

/** What begins a paragraph of its own: a bullet, a number, a capital numeral. */
const begins = (words: string): boolean =>
  /^([-–+•*]|\d{1,2}(\.\d{1,2})*[.)]|[a-zđ][.)]|[IVX]+\.)\s/.test(words);

/** Whether the paragraph goes on in the next line: this one is full, and the next neither indented nor apart. */
function goesOn(
  line: PageLine,
  next: PageLine | undefined,
  margins: { left: number; right: number },
): boolean {
  const [here, after] = [line.segments[0], next?.segments[0]];
  if (!next || !here || !after || isRow(next) || begins(after.words)) return false;
  const isFull = here.right > margins.right - 8 * line.size * 0.5;
  const isIndented = after.left > margins.left + line.size;
  const isApart = line.y - next.y > 2.1 * line.size;
  return isFull && !isIndented && !isApart && Math.abs(next.size - line.size) < 1;
}

function writeRows(writer: DocumentWriter, rows: readonly PageLine[]): void {
  writer.beginTable();
  for (const { segments } of rows) {
    writer.beginRow();
    for (const { words } of segments) {
      writer.beginCell();
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

/** Writes the lines of one column: paragraphs joined, rows as tables. */
export function writeLines(writer: DocumentWriter, lines: readonly PageLine[]): void {
  const singles = lines.filter((line) => !isRow(line));
  const margins = {
    left: Math.min(...singles.map(({ segments: [first] }) => first?.left ?? 0)),
    right: Math.max(...singles.map(({ segments: [first] }) => first?.right ?? 0)),
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    if (isRow(line) && isRow(lines[at + 1])) {
      const end = lines.findIndex((one, i) => i > at && !isRow(one));
      const rows = lines.slice(at, end < 0 ? lines.length : end);
      writeRows(writer, rows);
      at += rows.length;
      continue;
    }
    const next = lines[at + 1];
    const words = line.segments.map((segment) => segment.words).join(' ');
    const continues = !isRow(line) && goesOn(line, next, margins);
    addLine(writer, words, continues ? (next?.segments[0]?.words ?? '') : null);
    if (!continues) writer.endLine();
    at++;
  }
  writer.endLine();
}
