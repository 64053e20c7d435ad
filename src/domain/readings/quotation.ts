/** Where something stands in a text, in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A quotation and where the figure stands in it, in code points. */
export interface Quotation extends Span {
  readonly text: string;
}

/** A sentence without end is cut here, so that a quotation stays one. */
const longest = 300;

const isEnd = (points: readonly string[], at: number): boolean =>
  points[at] === '\n' || (/[.;!?…]/.test(points[at] ?? '') && /\s/.test(points[at + 1] ?? ' '));

/**
 * The sentence of a text in which a figure stands, or the row of a table. `1.600` does not end one: its dot has no blank
 * after it.
 * @param points the text by code points
 */
export function quotationOf(points: readonly string[], { start, end }: Span): Quotation {
  let from = start;
  while (from > 0 && start - from < longest && !isEnd(points, from - 1)) from--;
  let to = end;
  while (to < points.length && to - end < longest && !isEnd(points, to)) to++;
  if (points[to] !== undefined && points[to] !== '\n') to++;
  while (/\s/.test(points[from] ?? '')) from++;
  while (to > end && /\s/.test(points[to - 1] ?? '')) to--;
  return { text: points.slice(from, to).join(''), start: start - from, end: end - from };
}
