import { isNumberCell, type ReadableTable } from './table-grid.ts';

/** A cell as it is drawn, its offsets in code points. */
interface Drawn {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How a line may part its cells, the surest first: upright strokes, tabs, three blanks and more. */
const separators: readonly RegExp[] = [/\|/, /\t/, / {3,}/];
const hasSeparator = /[|\t]| {3}/;
const fewestRows = 2;

/** A ruler under the headers: `|---|:--:|`. */
const isRuler = (line: string): boolean => /^[\s|:+–-]+$/.test(line) && /[-–]{2}/.test(line);

const lengthOf = (words: string): number =>
  /[\ud800-\udbff]/.test(words) ? Array.from(words).length : words.length;

/** The cells of a line without the blanks around them; before an opening and after a closing stroke stands none. */
function cellsOf({ text, start }: Drawn, separator: RegExp): Drawn[] {
  const cells: Drawn[] = [];
  let from = start;
  for (const [at, part] of text.split(new RegExp(`(${separator.source})`)).entries()) {
    const lead = part.length - part.trimStart().length;
    const words = part.trim();
    if (at % 2 === 0) cells.push({ text: words, start: from + lead, end: from + lead + lengthOf(words) });
    from += lengthOf(part);
  }
  return cells.slice(
    /^\s*\|/.test(text) && cells.length > 2 ? 1 : 0,
    /\|\s*$/.test(text) && cells.length > 2 ? -1 : undefined,
  );
}

function linesOf(text: string): Drawn[] {
  let end = -1;
  return text.split('\n').map((line) => {
    const start = end + 1;
    end = start + lengthOf(line);
    return { text: line, start, end };
  });
}

/** Not by spreading: a text may have more lines than a call takes arguments. */
const widest = (rows: readonly Drawn[][]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

/** Most rows have as many cells as the widest, and numbers stand behind the first cell of at least two. */
function isTable(rows: readonly Drawn[][]): boolean {
  const width = widest(rows);
  const counting = rows.filter((row) => row.slice(1).some(({ text }) => isNumberCell(text)));
  const full = rows.filter((row) => row.length >= width - 1);
  return counting.length >= fewestRows && full.length * 2 > rows.length;
}

/** The rows from line `at` on that this separator parts, and the line after them. */
function rowsFrom(
  lines: readonly Drawn[],
  at: number,
  separator: RegExp,
): { rows: Drawn[][]; after: number } {
  const rows: Drawn[][] = [];
  let after = at;
  for (let line = lines[after]; line?.text.trim(); line = lines[++after]) {
    if (isRuler(line.text)) continue;
    const cells = cellsOf(line, separator);
    if (cells.length < 2) break;
    rows.push(cells);
  }
  return { rows, after };
}

const tableOf = (rows: readonly Drawn[][], start: number, end: number): ReadableTable => ({
  ...{ start, end, rows: rows.length, columns: widest(rows) },
  cells: rows.flatMap((cells, row) =>
    cells.map(({ start, end }, column) => ({
      ...{ start, end, row, column },
      ...{ rows: 1, columns: 1, isHeader: false },
    })),
  ),
});

/**
 * Tables that a plain text draws with strokes, tabs or blanks between its cells, in order. One such line among prose is
 * none: rows follow each other and hold numbers.
 */
export function findTextTables(text: string): ReadableTable[] {
  if (!hasSeparator.test(text)) return [];
  const lines = linesOf(text);
  const tables: ReadableTable[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at];
    const runs =
      first && hasSeparator.test(first.text)
        ? separators.map((separator) => rowsFrom(lines, at, separator))
        : [];
    const drawn = runs.find(({ rows }) => isTable(rows));
    const last = lines[(drawn?.after ?? 0) - 1];
    if (drawn && first && last) tables.push(tableOf(drawn.rows, first.start, last.end));
    // a long run that is no table is not looked at again line by line
    at = Math.max(at + 1, drawn?.after ?? Math.max(0, ...runs.map(({ after }) => after)));
  }
  return tables;
}
