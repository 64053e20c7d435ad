import type { Run } from '../pdf/page-lines.ts';

/** One row of tesseract's table: a line (level 4) or a word (level 5), its box in dots from the upper left corner. */
interface Box {
  readonly level: number;
  /** Block, paragraph and line that it is in. */
  readonly line: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly words: string;
}

const page = 1;
const line = 4;
const word = 5;

function boxesIn(table: string): Box[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((row) => {
      const [level, , block, paragraph, inBlock, , left, top, width, height, , words = ''] = row.split('\t');
      if (level === undefined || height === undefined) return [];
      const [x, y, w, h] = [left, top, width, height].map(Number) as [number, number, number, number];
      const name = `${block} ${paragraph} ${inBlock}`;
      return [{ level: Number(level), line: name, left: x, top: y, width: w, height: h, words }];
    });
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Drawn lines of a table are taken for strokes at a word. */
const withoutRulings = (words: string): string => words.replace(/^[|¦¡_—]+|[|¦_—]+$/g, '');

/**
 * The words that tesseract recognised on a page, where they stand, in points.
 * @param table as `tesseract … tsv` writes it
 */
export function recognisedWords(table: string, dotsPerInch: number): Run[] {
  const boxes = boxesIn(table);
  const point = 72 / dotsPerInch;
  const height = boxes.find(({ level }) => level === page)?.height ?? 0;
  const words = boxes.filter((box) => box.level === word && withoutRulings(box.words).trim() !== '');
  // one size for a page: the box of a word is as high as its letters happen to be
  const size = middle(boxes.filter(({ level }) => level === line).map((box) => box.height)) * point;
  const feet = new Map(
    [...Map.groupBy(words, (box) => box.line)].map(([name, same]) => [
      name,
      middle(same.map((box) => box.top + box.height)),
    ]),
  );
  return words.map((box) => ({
    words: `${withoutRulings(box.words)} `,
    x: box.left * point,
    y: (height - (feet.get(box.line) ?? 0)) * point,
    width: box.width * point,
    size,
  }));
}
