import { linesOf, type PageLine, type Run, type Segment } from './page-lines.ts';

/** The right half of the head of an official paper: the state's name and, below it, place and day. */
const stateName = /^CỘNG HÒA XÃ HỘI|^CỘNG HOÀ XÃ HỘI|^ĐẢNG CỘNG SẢN/;
const placeAndDay = /,\s*ngày.{0,12}tháng.{0,8}năm/i;
/** The head stands within so many lines from the top, and has no more. */
const mostLines = 14;

interface Halves {
  readonly left: Run[];
  readonly right: Run[];
  readonly rest: Run[];
}

const isOver = (line: PageLine, run: Run): boolean => run.y > line.y - 0.5 * Math.max(line.size, run.size);

/** Between the halves: left of the state's name, right of what ends before it. */
function gutterAt(lines: readonly PageLine[], name: Segment): number {
  const before = lines.flatMap(({ segments }) => segments).filter((one) => one.right < name.left);
  return (Math.max(...before.map(({ right }) => right)) + name.left) / 2;
}

/**
 * The head of an official paper stands in two halves whose lines are at heights of their own: each is read for itself.
 * Null where a page has none.
 */
export function letterheadOf(runs: readonly Run[]): Halves | null {
  const lines = linesOf(runs).slice(0, mostLines);
  const names = lines
    .flatMap(({ segments }) => segments)
    .map((one) => ({ one, words: one.words.normalize('NFC') }));
  const name = names.find(({ words }) => stateName.test(words))?.one;
  const dated = lines.findIndex(({ segments }) =>
    segments.some(({ words }) => placeAndDay.test(words.normalize('NFC'))),
  );
  if (!name || dated < 0) return null;
  const head = lines.slice(0, dated + 1);
  const gutter = gutterAt(head, name);
  const isApart = head.every(({ segments }) =>
    segments.every(({ left, right }) => left >= gutter || right <= gutter),
  );
  if (!Number.isFinite(gutter) || !isApart) return null;
  // what the paper is about may go on below its number
  let end = dated;
  while (lines[end + 1]?.segments.every(({ right }) => right <= gutter)) end++;
  const last = lines[end];
  if (!last) return null;
  const inHead = runs.filter((run) => isOver(last, run));
  return {
    left: inHead.filter(({ x }) => x < gutter),
    right: inHead.filter(({ x }) => x >= gutter),
    rest: runs.filter((run) => !isOver(last, run)),
  };
}
