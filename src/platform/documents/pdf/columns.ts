import { linesOf, type PageLine, type Run } from './page-lines.ts';

/** Lines with words on both sides of a gutter, from which a part of a page has columns. */
const fewestPairs = 5;
/** Columns are prose: cells of tables are shorter. */
const fewestLetters = 18;
const sameStart = 12;
/** More columns than this no page of prose has. */
const mostDeep = 3;

interface Side {
  readonly words: string;
  readonly left: number;
  readonly right: number;
}

/** A line as it lies at a gutter; null where its words cross it. */
interface Halves {
  readonly line: PageLine;
  readonly left: Side | null;
  readonly right: Side | null;
}

const sideOf = (segments: PageLine['segments']): Side | null =>
  segments.length === 0
    ? null
    : {
        words: segments.map(({ words }) => words).join(' '),
        left: Math.min(...segments.map(({ left }) => left)),
        right: Math.max(...segments.map(({ right }) => right)),
      };

function halvesAt(line: PageLine, gutter: number): Halves | null {
  if (line.segments.some(({ left, right }) => left < gutter - 2 && right > gutter + 2)) return null;
  return {
    line,
    left: sideOf(line.segments.filter(({ left }) => left < gutter - 2)),
    right: sideOf(line.segments.filter(({ left }) => left >= gutter - 2)),
  };
}

const shareOf = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(test).length / all.length;

/** Lines of prose go to the end of their column; those of lists, letterheads and cells end anywhere. */
function isProse(sides: readonly Side[], size: number): boolean {
  const end = Math.max(...sides.map(({ right }) => right));
  const letters = sides.map(({ words }) => words.length).sort((a, b) => a - b);
  return (
    (letters[Math.floor(letters.length / 2)] ?? 0) >= fewestLetters &&
    shareOf(sides, ({ right }) => right > end - 3 * size) >= 0.5
  );
}

const isPair = ({ left, right }: Halves): boolean => left !== null && right !== null;

/** Lines from one with words on both sides to the last one near: a column may be longer than the other. */
function trimmed(part: readonly Halves[]): readonly Halves[] {
  const from = part.findIndex(isPair);
  let to = part.findLastIndex(isPair) + 1;
  const pitch = (at: number): number => (part[at - 1]?.line.y ?? 0) - (part[at]?.line.y ?? 0);
  while (to < part.length && pitch(to) < 1.1 * pitch(to - 1) && pitch(to) > 0) to++;
  return from < 0 ? [] : part.slice(from, to);
}

/** Whether lines beside a gutter are two columns of prose. */
function areColumns(part: readonly Halves[]): boolean {
  const pairs = part.filter(isPair);
  if (pairs.length < fewestPairs || pairs.length < 0.5 * part.length) return false;
  const size = pairs[0]?.line.size ?? 1;
  const [left, right] = [part.flatMap((one) => one.left ?? []), pairs.flatMap((one) => one.right ?? [])];
  const start = Math.min(...right.map((one) => one.left));
  // the first line of a paragraph may be indented
  return (
    isProse(left, size) &&
    isProse(right, size) &&
    shareOf(right, (one) => one.left - start < sameStart) >= 0.5
  );
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** The first lines that are columns beside this gutter. */
function columnsAt(lines: readonly PageLine[], gutter: number): Found | null {
  const halves = lines.map((line) => halvesAt(line, gutter));
  for (let from = 0; from < halves.length; from++) {
    const end = halves.indexOf(null, from);
    const part = halves.slice(from, end < 0 ? halves.length : end).filter((one) => one !== null);
    const kept = trimmed(part);
    const at = kept[0] ? part.indexOf(kept[0]) + from : from;
    if (areColumns(kept)) return { from: at, to: at + kept.length, gutter };
    from += part.length;
  }
  return null;
}

/** The columns nearest to the top of a page; where several gutters fit, the leftmost. */
function findColumns(lines: readonly PageLine[]): Found | null {
  const starts = new Map<number, number>();
  for (const { segments } of lines)
    for (const { left } of segments.slice(1)) {
      const at = Math.round(left / 3) * 3;
      starts.set(at, (starts.get(at) ?? 0) + 1);
    }
  const gutters = [...starts].filter(([, count]) => count >= fewestPairs / 2).map(([at]) => at - 6);
  const found = gutters.flatMap((gutter) => columnsAt(lines, gutter) ?? []);
  return found.toSorted((a, b) => a.from - b.from || a.gutter - b.gutter)[0] ?? null;
}

/**
 * The runs of a page in the order of reading: what goes over the whole page, and the columns between from left to right,
 * wherever on the page they stand.
 */
export function columnsOf(runs: readonly Run[], depth = 0): Run[][] {
  const lines = linesOf(runs);
  const found = depth < mostDeep ? findColumns(lines) : null;
  if (!found) return runs.length > 0 || depth === 0 ? [[...runs]] : [];
  const [first, after] = [lines[found.from], lines[found.to]];
  // a run belongs to the line whose foot stands less than half a letter away
  const over = (line: PageLine | undefined, run: Run): boolean =>
    line !== undefined && run.y > line.y + 0.5 * Math.max(line.size, run.size);
  const above = runs.filter((run) => over(first, run));
  const below = runs.filter((run) => after !== undefined && !over(after, run));
  const taken = new Set([...above, ...below]);
  const between = runs.filter((run) => !taken.has(run));
  return [
    ...(above.length > 0 ? [above] : []),
    ...columnsOf(
      between.filter(({ x }) => x < found.gutter - 2),
      depth + 1,
    ),
    ...columnsOf(
      between.filter(({ x }) => x >= found.gutter - 2),
      depth + 1,
    ),
    ...(below.length > 0 ? columnsOf(below, depth) : []),
  ];
}
