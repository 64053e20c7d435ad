import { expect, test } from 'vitest';
import { recognisedWords } from './recognised-words.ts';

const head = 'level page_num block_num par_num line_num word_num left top width height conf text';
/** Rows as tesseract writes them: level, block, line, box and words. */
const table = (
  ...rows: [level: number, block: number, line: number, box: string, words?: string][]
): string =>
  [
    head.replaceAll(' ', '\t'),
    ...rows.map(([level, block, line, box, words = '']) =>
      [level, 1, block, 1, line, 1, ...box.split(' '), 90, words].join('\t'),
    ),
  ].join('\n');

test('words stand where tesseract saw them, in points, those of a line on one foot', () => {
  const runs = recognisedWords(
    table(
      [1, 0, 0, '0 0 1654 2339'],
      [4, 1, 1, '200 300 600 40'],
      [5, 1, 1, '200 300 100 28', 'Nguồn'],
      [5, 1, 1, '320 304 90 36', 'gộp'],
      [5, 1, 1, '500 300 100 28', 'tin'],
      [4, 2, 1, '900 302 80 26'],
      [5, 2, 1, '900 302 80 26', '127'],
    ),
    200,
  );
  expect(runs.map(({ words }) => words)).toEqual(['Nguồn ', 'gộp ', 'tin ', '127 ']);
  expect(runs[3]).toMatchObject({ x: 324, width: expect.closeTo(28.8) });
  const [first, ...others] = runs.slice(0, 3).map(({ y }) => y);
  expect(first).toBeCloseTo(((2339 - 328) * 72) / 200);
  expect(others).toEqual([first, first]);
  expect(new Set(runs.map(({ size }) => size)).size).toBe(1);
});

test('strokes of a table at a word, or alone, are no letters', () => {
  const runs = recognisedWords(
    table(
      [1, 0, 0, '0 0 1654 2339'],
      [5, 1, 1, '1 1 9 9', '|Nguồn'],
      [5, 1, 1, '30 1 9 9', '|'],
      [5, 1, 1, '50 1 9 9', '1_'],
    ),
    200,
  );
  expect(runs.map(({ words }) => words)).toEqual(['Nguồn ', '1 ']);
});
