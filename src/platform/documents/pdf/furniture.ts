import type { PageLine } from './page-lines.ts';

const wordsOf = ({ segments }: PageLine): string => segments.map(({ words }) => words).join(' ');

/** A page's number: `3`, `- 3 -`, `Trang 3/12`. */
const isPageNumber = (words: string): boolean =>
  /^[-–\s]*(trang\s*)?\d{1,4}(\s*\/\s*\d{1,4})?[-–\s]*$/i.test(words);

const withoutDigits = (words: string): string => words.replace(/\d+/g, '#');

/** Leaves out page numbers, and what stands at the top or bottom of most pages. */
export function withoutFurniture(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const ends = new Set(
      [page.at(0), page.at(-1)].flatMap((line) => (line ? [withoutDigits(wordsOf(line))] : [])),
    );
    for (const words of ends) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const isRepeated = (words: string): boolean =>
    pages.length > 2 && (counts.get(withoutDigits(words)) ?? 0) > pages.length / 2;
  return pages.map((page) =>
    page.filter((line, at) => {
      if (at > 0 && at < page.length - 1) return true;
      const words = wordsOf(line);
      return !isPageNumber(words) && !isRepeated(words);
    }),
  );
}
