import { partHead, stacked } from './head-cells.ts';
import type { PageLine, Part } from './page-lines.ts';
import type { PrintedCell, PrintedTable } from './printed-table.ts';
import { isRow, tableLength } from './table-lines.ts';
import { type Band, columnsOf, columnsOfLines, tableOfLines } from './table-rows.ts';

/** A head may have so many lines over its last row. */
const deepest = 7;
/** Lines of a head stand nearer than so many letter sizes. */
const near = 2.4;

/** Words begin so many letter sizes further in than the first column where they are not of it. */
const indent = 2;

const isCount = (words: string): boolean => /^[-–+]?\d[\d.,]*%?$/.test(words) && !/^(19|20)\d\d$/.test(words);
const isCounting = ({ segments }: PageLine): boolean => segments.slice(1).some(({ words }) => isCount(words));

const isNear = (line: PageLine, below: PageLine): boolean =>
  line.y - below.y < near * Math.max(line.size, below.size);

/** `Bảng 1. Kết quả …`, `II. KẾT QUẢ`, `Đơn vị tính: vụ`: said of a table, or before it, not of its columns. */
const isCaption = ({ segments: [first, ...more] }: PageLine): boolean =>
  first !== undefined &&
  more.length === 0 &&
  /^((bảng|biểu|phụ lục|mẫu)\s*(số\s*)?\d|[IVX]+\.\s|\d+(\.\d+)*\.\s|\(?(đơn vị|đvt))/i.test(
    first.words.normalize('NFC'),
  );

/** What may stand over columns: no sentence, no caption, nothing as wide as the page. */
const isOfHead = (line: PageLine, width: number): boolean => {
  const { segments, table } = line;
  return (
    !table &&
    !isCaption(line) &&
    !segments.some(({ words }) => /[.:;]$/.test(words)) &&
    (segments.length > 1 ||
      segments.every(({ left, right, parts }) => right - left < 0.7 * width || parts.length > 1))
  );
};

/** The last row of words over the first row that counts; -1 where that row names its first column too. */
function bareRow(lines: readonly PageLine[], from: number, end: number): number {
  const first = lines.findIndex((line, at) => at >= from && at < end && isRow(line) && isCounting(line));
  const row = lines.findLastIndex((line, at) => at >= from && at < first && isRow(line));
  const [leftmost] = lines[row]?.segments ?? [];
  const edges = lines.slice(row, end).flatMap(({ segments }) => segments[0]?.left ?? []);
  return leftmost && leftmost.left > Math.min(...edges) + indent * (lines[row]?.size ?? 0) ? row : -1;
}

/**
 * The head of a table without drawn lines that stands in more lines than a row: cells over several columns, and a first
 * column that is named beside them. `row` is its last row, `end` the end of the table; null where none begins at `at`.
 * @param width of the column of the page
 */
export function findHead(
  lines: readonly PageLine[],
  at: number,
  width: number,
): { row: number; end: number } | null {
  for (let from = at; from <= at + deepest; from++) {
    const [line, next] = [lines[from], lines[from + 1]];
    if (!line || !next || !isOfHead(line, width)) return null;
    const length = tableLength(lines, from, width);
    const row = length > 0 ? bareRow(lines, from, from + length) : -1;
    if (row >= 0) return row > at ? { row, end: from + length } : null;
    if (!isNear(line, next)) return null;
  }
  return null;
}

/** How far words stand from the place that they have over columns: at their middle, or at one of their edges. */
const offOf = (cell: Part, columns: readonly Band[]): number => {
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0];
  return Math.min(
    Math.abs((cell.left + cell.right - left - right) / 2),
    Math.abs(cell.left - left),
    Math.abs(cell.right - right),
  );
};

/** How many columns each cell stands over, from the left: every column is under one. Null where there are too many cells. */
function spansOf(cells: readonly Part[], bands: readonly Band[]): number[] | null {
  if (cells.length === 0) return bands.length === 0 ? [] : null;
  const [cell, ...rest] = cells;
  let best: { spans: number[]; off: number } | null = null;
  for (let span = 1; cell && span <= bands.length - rest.length; span++) {
    const below = spansOf(rest, bands.slice(span));
    if (!below) continue;
    const spans = [span, ...below];
    let from = 0;
    const off = cells.reduce((sum, one, at) => {
      const under = bands.slice(from, from + (spans[at] ?? 1));
      from += spans[at] ?? 1;
      return sum + offOf(one, under);
    }, 0);
    if (!best || off < best.off) best = { spans, off };
  }
  return best?.spans ?? null;
}

/** A table with its head in two rows; null where its words do not part into columns. `row` is the head's last row. */
export function tableUnderHead(lines: readonly PageLine[], row: number): PrintedTable | null {
  const last = lines[row];
  if (!last) return null;
  const { cells, upper, body } = partHead(lines, row, last);
  const head = lines.slice(0, row);
  const rowOf = (parts: readonly Part[]): PageLine => ({
    ...last,
    segments: parts.map((part) => ({ ...part, parts: [part] })),
  });
  const tops = stacked(upper).toSorted((a, b) => a.left - b.left);
  const isLabel = ({ left, right }: Part): boolean => (left + right) / 2 < (cells[0]?.left ?? 0);
  // nothing stands over the last row: its first columns are named beside it
  if (tops.every(isLabel)) return tableOfLines([rowOf([...tops, ...cells]), ...body], head);
  const rowOfCells = rowOf(cells);
  const bands = columnsOfLines([rowOfCells, ...body], head);
  const names = bands.map((_, at) => cells.filter((cell) => columnsOf(cell, bands).at === at));
  const spans = spansOf(tops, bands);
  if (!spans || names.some(({ length }) => length > 1)) return null;
  const starts = spans.map((_, at) => spans.slice(0, at).reduce((sum, span) => sum + span, 0));
  const isHigh = (at: number): boolean => spans[at] === 1 && names[starts[at] ?? 0]?.length === 0;
  const first = tops.map(
    ({ words }, at): PrintedCell => ({ words, columns: spans[at] ?? 1, rows: isHigh(at) ? 2 : 1 }),
  );
  const high = new Set(starts.filter((_, at) => isHigh(at)));
  const second = names.flatMap(([cell], at): PrintedCell[] =>
    high.has(at) ? [] : [{ words: cell?.words ?? '', columns: 1, rows: 1 }],
  );
  const below = tableOfLines([rowOfCells, ...body], head);
  return { edges: bands.map(({ left }) => left), rows: [first, second, ...below.rows.slice(1)] };
}
