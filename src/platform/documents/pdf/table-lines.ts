import type { PageLine } from './page-lines.ts';

export const isRow = (line: PageLine | undefined): boolean => (line?.segments.length ?? 0) > 1;

/** Lines whose feet stand nearer than this, in letter sizes, are of one row: cells set in the middle of a higher one. */
const besideGap = 0.8;
/** A table does not go on below a gap of so many letter sizes. */
const apartGap = 3.2;
/** Wider than this share of the column, a line is prose. */
const proseShare = 0.8;
const mostWrapped = 4;

export const isBeside = (line: PageLine, below: PageLine): boolean =>
  line.y - below.y < besideGap * Math.max(line.size, below.size);

const isNear = (line: PageLine, below: PageLine): boolean =>
  line.y - below.y < apartGap * Math.max(line.size, below.size);

/** How wide the words of a column stand, in points. */
export function widthOf(lines: readonly PageLine[]): number {
  const segments = lines.flatMap((line) => line.segments);
  if (segments.length === 0) return 0;
  return Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ left }) => left));
}

/** Words that go on with those above them in the cell. */
export const goesOnBelow = ({ segments }: PageLine): boolean =>
  segments.every(({ words }) => /^[\p{Ll}(]/u.test(words));

/**
 * How many lines from `at` on are a table: rows, and between them the lines of cells that are wrapped. 0 for none.
 * @param width of the column
 */
export function tableLength(lines: readonly PageLine[], at: number, width: number): number {
  const [first, second] = [lines[at], lines[at + 1]];
  if (!first || !second) return 0;
  if (!isRow(first) && !(isRow(second) && isBeside(first, second))) return 0;
  const isWrapped = ({ segments: [only] }: PageLine): boolean =>
    only !== undefined && only.right - only.left < proseShare * width;
  let rows = 0;
  let end = at;
  for (let next = at; next < lines.length && next - end <= mostWrapped; next++) {
    const [line, above] = [lines[next], lines[next - 1]];
    if (!line || (next > at && above && !isNear(above, line))) break;
    if (isRow(line)) {
      rows++;
      end = next + 1;
    } else if (!isWrapped(line)) break;
    else if (next === end && above && next > at && (isBeside(above, line) || goesOnBelow(line)))
      end = next + 1;
  }
  return rows > 1 ? end - at : 0;
}
