import { linesOf, type Run } from './page-lines.ts';

/** Lines that have words on both sides of a gutter, as a share of all, from which a page has two columns. */
const mostly = 0.5;
const fewestLines = 8;
/** Columns are prose: cells of tables are shorter. */
const fewestLetters = 18;

/** Where the second column begins, or null for a page of one. */
function findGutter(runs: readonly Run[]): number | null {
  const lines = linesOf(runs);
  const pairs = lines.filter(
    ({ segments: [left, right, more] }) =>
      left && right && !more && left.words.length >= fewestLetters && right.words.length >= fewestLetters,
  );
  if (lines.length < fewestLines || pairs.length < mostly * lines.length) return null;
  const starts = pairs.map(({ segments }) => segments[1]?.left ?? 0).sort((a, b) => a - b);
  const middle = starts[Math.floor(starts.length / 2)] ?? 0;
  const aligned = starts.filter((start) => Math.abs(start - middle) < 12).length;
  return aligned >= 0.8 * starts.length ? middle - 6 : null;
}

/** The runs of a page in the order of reading: the whole page, or its left column and then its right. */
export function columnsOf(runs: readonly Run[]): Run[][] {
  const gutter = findGutter(runs);
  if (gutter === null) return [[...runs]];
  const crosses = (run: Run): boolean => run.x < gutter && run.x + run.width > gutter + 12;
  const top = Math.max(...runs.filter((run) => run.x >= gutter).map(({ y }) => y));
  // A title over both columns comes first.
  const isTitle = (run: Run): boolean => crosses(run) || run.y > top + run.size;
  const titles = runs.filter(isTitle);
  const rest = runs.filter((run) => !isTitle(run));
  return [titles, rest.filter(({ x }) => x < gutter), rest.filter(({ x }) => x >= gutter)].filter(
    ({ length }) => length > 0,
  );
}
