import type { PageLine, Part } from './page-lines.ts';
import type { PrintedCell, PrintedTable } from './printed-table.ts';
import { goesOnBelow, isBeside, isRow } from './table-lines.ts';

/** How far a column, or words, reach across the page, in points. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

export const common = (a: Band, b: Band): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);
const around = (a: Band, b: Band): Band => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
});

/** Where the columns stand: as in the lines with the most cells, as wide as the words of the others are. */
function bandsOf(lines: readonly (readonly Part[])[]): Band[] {
  const most = Math.max(...lines.map(({ length }) => length));
  const bands: Band[] = [];
  for (const parts of lines.filter(({ length }) => length === most)) {
    parts.forEach((part, at) => {
      bands[at] = around(bands[at] ?? part, part);
    });
  }
  const widest = lines.flat().sort((a, b) => b.right - b.left - (a.right - a.left));
  for (const part of widest) {
    const over = bands.flatMap((band, at) => (common(band, part) > 0 ? [at] : []));
    const [at] = over;
    if (at === undefined) bands.push({ left: part.left, right: part.right });
    else if (over.length === 1) bands[at] = around(bands[at] ?? part, part);
  }
  return bands.sort((a, b) => a.left - b.left);
}

const sameEdge = 3;
const isAlignedWith = (a: Band, b: Band): boolean =>
  [a.left - b.left, a.right - b.right, (a.left + a.right - b.left - b.right) / 2].some(
    (off) => Math.abs(off) < sameEdge,
  );

const isOver = (a: Band, b: Band): boolean => common(a, b) > 0;

/** Whether another line shows that two parts of a segment are two cells: they stand over two of its own, or in line with one. */
const isApart = (last: Part, part: Part, segments: readonly Part[]): boolean =>
  segments.some(
    (cell, at) =>
      at > 0 &&
      (isAlignedWith(part, cell) ||
        segments.some(
          (other) => isOver(last, other) && isOver(part, cell) && !isOver(last, cell) && !isOver(part, other),
        )),
  );

/** The cells of a line: a segment is cut where another line shows that it holds two. */
export function cellsOf(line: PageLine, lines: readonly PageLine[]): Part[] {
  // words set in the middle of a higher row have its label in lines beside
  const others = lines
    .filter((one) => one !== line && isRow(one))
    .map((one) => {
      const beside = lines.filter(
        (next) => next !== one && next !== line && !isRow(next) && Math.abs(next.y - one.y) < 0.8 * one.size,
      );
      return [...one.segments, ...beside.flatMap(({ segments }) => segments)].sort((a, b) => a.left - b.left);
    });
  return line.segments.flatMap(({ words, left, right, parts }) => {
    const cells: Part[] = [];
    for (const part of parts) {
      const last = cells.at(-1);
      if (!last || others.some((other) => isApart(last, part, other))) cells.push(part);
      else cells[cells.length - 1] = { ...around(last, part), words: `${last.words} ${part.words}` };
    }
    return cells.length === 1
      ? [{ words, left, right }]
      : cells.map((one) => ({ ...one, words: one.words.trim() }));
  });
}

const isCount = (words: string): boolean => /^[-–+]?\d[\d.,]*%?$/.test(words);

/** Lines with a blank above that is wider than between lines of a cell begin a row; null where blanks part no rows. */
function groupsApart(lines: readonly PageLine[]): PageLine[][] | null {
  const gaps = lines.map((line, at) => (lines[at - 1]?.y ?? line.y) - line.y);
  const wraps = gaps.filter((_, at) => {
    const [above, line] = [lines[at - 1], lines[at]];
    return above && line && !isBeside(above, line) && (goesOnBelow(line) || !isRow(line));
  });
  const wrap = Math.min(...wraps);
  if (!Number.isFinite(wrap)) return null;
  const groups: PageLine[][] = [];
  lines.forEach((line, at) => {
    if (at === 0 || (gaps[at] ?? 0) > 1.2 * wrap) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  const counts = (group: readonly PageLine[]): number =>
    group.filter(({ segments }) => segments.slice(1).some(({ words }) => isCount(words))).length;
  // a row counts in one of its lines; no row is so high that it is several
  return groups.every((group) => counts(group) <= 1) && groups.length > 2 ? groups : null;
}

/**
 * Lines of one row. Lines beside each other are; a line that only goes on with words above belongs to them; a line of
 * one cell belongs to the row that stands nearer.
 */
function groupsOf(lines: readonly PageLine[]): PageLine[][] {
  const apart = groupsApart(lines);
  if (apart) return apart;
  const groups: PageLine[][] = [];
  let joins = false;
  lines.forEach((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]];
    const group = groups.at(-1);
    const fromAbove = above ? above.y - line.y : Number.POSITIVE_INFINITY;
    const toBelow = below ? line.y - below.y : Number.POSITIVE_INFINITY;
    const isOfBelow =
      !isRow(line) && toBelow + 1 < fromAbove && below !== undefined && !isBeside(line, below);
    const isOfAbove = above !== undefined && (isBeside(above, line) || (goesOnBelow(line) && !isOfBelow));
    if (group && (joins || isOfAbove)) group.push(line);
    else groups.push([line]);
    joins = isOfBelow;
  });
  return groups;
}

/** The first column that a segment stands in, and how many it reaches over by more than half of each. */
export function columnsOf(segment: Part, bands: readonly Band[]): { at: number; columns: number } {
  const over = bands.flatMap((band, at) =>
    common(band, segment) > 0.5 * (band.right - band.left) ? [at] : [],
  );
  if (over.length > 1) return { at: over[0] ?? 0, columns: over.length };
  const shared = bands.map((band) => common(band, segment));
  return { at: shared.indexOf(Math.max(...shared)), columns: 1 };
}

/** Where the columns of a table without drawn borders stand. */
export const columnsOfLines = (lines: readonly PageLine[], head: readonly PageLine[]): Band[] =>
  bandsOf(lines.map((line) => cellsOf(line, [...head, ...lines])));

/**
 * The table that lines without drawn borders are; empty cells are there.
 * @param head lines over these that show where cells are apart
 */
export function tableOfLines(lines: readonly PageLine[], head: readonly PageLine[] = []): PrintedTable {
  const cellsByLine = new Map(lines.map((line) => [line, cellsOf(line, [...head, ...lines])]));
  const bands = bandsOf([...cellsByLine.values()]);
  const rows = groupsOf(lines).map((group) => {
    const words = bands.map((): string[] => []);
    const spans = bands.map(() => 1);
    for (const part of group.flatMap((line) => cellsByLine.get(line) ?? [])) {
      const { at, columns } = columnsOf(part, bands);
      words[at]?.push(part.words);
      spans[at] = Math.max(spans[at] ?? 1, columns);
    }
    const cells: PrintedCell[] = [];
    for (let at = 0; at < bands.length; ) {
      const isFree = (one: number): boolean => words[one]?.length === 0;
      let columns = 1;
      while (columns < (spans[at] ?? 1) && isFree(at + columns)) columns++;
      cells.push({ words: words[at]?.join(' ') ?? '', columns, rows: 1 });
      at += columns;
    }
    return cells;
  });
  return { edges: bands.map(({ left }) => left), rows };
}
