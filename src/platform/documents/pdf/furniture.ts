import type { PageLine } from './page-lines.ts';

const wordsOf = ({ segments }: PageLine): string => segments.map(({ words }) => words).join(' ');

/** A page's number: `3`, `- 3 -`, `Trang 3/12`. */
const isPageNumber = (words: string): boolean =>
  /^[-–\s]*(trang\s*)?\d{1,4}(\s*\/\s*\d{1,4})?[-–\s]*$/i.test(words);

const withoutDigits = (words: string): string => words.replace(/\d+/g, '#');

/** A running head may have so many lines. */
const deep = 3;

/**
 * How a line is told again on other pages: at the very end of a page whatever its numbers, further in word by word; null
 * where no head reaches.
 */
function headKey(line: PageLine, at: number, length: number): string | null {
  if (line.table) return null;
  const depth = Math.min(at, length - 1 - at);
  if (depth >= deep) return null;
  const words = wordsOf(line);
  return depth === 0 ? withoutDigits(words) : /\p{L}/u.test(words) ? `${depth} ${words}` : null;
}

/** Leaves out page numbers, and what stands at the top or bottom of most pages. */
export function withoutFurniture(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.map((line, at) => headKey(line, at, page.length)));
    for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRepeated = (key: string | null): boolean =>
    key !== null && pages.length > 2 && (counts.get(key) ?? 0) > pages.length / 2;
  return pages.map((page) => {
    const kept = page.filter((line, at) => !isRepeated(headKey(line, at, page.length)));
    // a number may stand under the running head
    return kept.filter((line, at) => !((at === 0 || at === kept.length - 1) && isPageNumber(wordsOf(line))));
  });
}
