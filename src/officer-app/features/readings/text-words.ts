import type { ReadingBlock } from '#contract/readings/readings.ts';
import type { Span } from '#domain/readings/quotation.ts';

/** The paragraphs and cells of a text: what words stand in. */
export const placesOf = (blocks: readonly ReadingBlock[]): readonly Span[] =>
  blocks.flatMap((block): readonly Span[] => ('cells' in block ? block.cells : [block]));

/** The words of a text, between blanks, in its order. */
export function wordsOf(points: readonly string[], places: readonly Span[]): Span[] {
  const words: Span[] = [];
  for (const { start: from, end: to } of places) {
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at < to && !/\s/.test(points[at] ?? ' ')) continue;
      if (at > start) words.push({ start, end: at });
      start = at + 1;
    }
  }
  return words;
}

/** `1.`, `2.3.`, `4)`: what numbers a paragraph is no figure that was left out. */
const ordinal = /^\d{1,2}(\.\d{1,2})*[.)]$/;

/**
 * Words with digits that are not in a figure yet: where somebody looks for what was left out.
 * @param places paragraphs and cells: a number that heads one only counts it
 */
export function unreadNumbers(
  points: readonly string[],
  words: readonly Span[],
  figures: readonly Span[],
  places: readonly Span[],
): Span[] {
  let at = 0;
  const heads = new Set(places.map(({ start }) => start));
  return words.filter(({ start, end }) => {
    if (heads.has(start) && ordinal.test(points.slice(start, end).join(''))) return false;
    while ((figures[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const isRead = (figures[at]?.start ?? Number.POSITIVE_INFINITY) < end;
    return !isRead && points.slice(start, end).some((point) => /\d/.test(point));
  });
}

/** The span before or after a mark; past either end the mark stays. */
export function besideMark(spans: readonly Span[], mark: Span, by: 1 | -1): Span {
  const found =
    by === 1 ? spans.find(({ start }) => start >= mark.end) : spans.findLast(({ end }) => end <= mark.start);
  return found ?? mark;
}

/** The mark with one word more, or one word less; the last word stays. */
export function stretchMark(words: readonly Span[], mark: Span, by: 1 | -1): Span {
  if (by === 1) return { start: mark.start, end: besideMark(words, mark, 1).end };
  const inside = words.findLast(({ start, end }) => end < mark.end && start >= mark.start);
  return inside ? { start: mark.start, end: inside.end } : mark;
}
