import type { PageLine } from './page-lines.ts';
import { isRow } from './table-lines.ts';

const wordsOf = ({ segments }: PageLine): string => segments.map(({ words }) => words).join(' ');

/** A page's number: `3`, `- 3 -`, `Trang 3/12`. */
const isPageNumber = (words: string): boolean =>
  /^[-–\s]*(trang\s*)?\d{1,4}(\s*\/\s*\d{1,4})?[-–\s]*$/i.test(words);

/** Other numbers stay: `Kết quả tháng 1` and `Kết quả tháng 2` at the top of two pages are headings. */
const withoutPageNumber = ({ segments }: PageLine): string =>
  segments
    .filter(({ words }) => !isPageNumber(words))
    .map(({ words }) => words)
    .join(' ')
    .replace(/trang\s*\d+(\s*\/\s*\d+)?/i, '#')
    .replace(/^\d+\s*[|·•–-]|[|·•–-]\s*\d+(\s*\/\s*\d+)?$/g, '#');

/** A running head may have so many lines. */
const deep = 3;

/** A running head stands further from the words than so many letter sizes. */
const apartGap = 1.9;
/** And the head of a table no further than so many. */
const headGap = 2.6;
const mostBetween = 6;

const gap = (a: PageLine | undefined, b: PageLine | undefined): number =>
  a && b ? (a.y - b.y) / Math.max(a.size, b.size, 1) : Number.POSITIVE_INFINITY;

const liesOver = ({ segments: over }: PageLine, { segments: under }: PageLine): number =>
  over.filter((a) => under.some((b) => a.left < b.right && b.left < a.right)).length;

/** Cells near over a row are the head of a table that is said again on each page; lines of a higher row may stand between. */
function isTableHead(page: readonly PageLine[], at: number): boolean {
  const line = page[at];
  if (!line || !isRow(line)) return false;
  for (let below = at + 1; below <= at + mostBetween; below++) {
    const next = page[below];
    if (!next || gap(page[below - 1], next) > headGap) return false;
    if (isRow(next) && liesOver(line, next) > 1) return true;
  }
  return false;
}

/** Of two pages alone, what both of them say is a running head where it stands apart from the words. */
function isApart(page: readonly PageLine[], at: number): boolean {
  const isTop = at < page.length / 2;
  return isTop ? gap(page[at], page[at + 1]) > apartGap : gap(page[at - 1], page[at]) > apartGap;
}

/**
 * How a line is told again on other pages: at the very end of a page whatever its page number, further in word by word; null
 * where no head reaches.
 */
function headKey(line: PageLine, at: number, length: number): string | null {
  if (line.table) return null;
  const depth = Math.min(at, length - 1 - at);
  if (depth >= deep) return null;
  const words = wordsOf(line);
  return depth === 0 ? withoutPageNumber(line) : /\p{L}/u.test(words) ? `${depth} ${words}` : null;
}

/** Leaves out page numbers, and what stands at the top or bottom of most pages. */
export function withoutFurniture(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>();
  const keyOf = (page: readonly PageLine[], at: number): string | null => {
    const line = page[at];
    if (!line || isTableHead(page, at) || (pages.length === 2 && !isApart(page, at))) return null;
    return headKey(line, at, page.length);
  };
  for (const page of pages) {
    const keys = new Set(page.map((_, at) => keyOf(page, at)));
    for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRepeated = (key: string | null): boolean =>
    key !== null && pages.length > 1 && (counts.get(key) ?? 0) > pages.length / 2;
  return pages.map((page) => {
    const kept = page.filter((_, at) => !isRepeated(keyOf(page, at)));
    // a number may stand under the running head
    return kept.filter((line, at) => !((at === 0 || at === kept.length - 1) && isPageNumber(wordsOf(line))));
  });
}
