import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksByBlock, partsOf, rowsOf } from './text-parts.ts';

/** A text in blocks with figures that do not overlap and lie each in one block. */
const texts = fc
  .array(fc.array(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.boolean()), { maxLength: 5 }), {
    maxLength: 5,
  })
  .map((lines) => {
    const points: string[] = [];
    const marks: { no: number; start: number; end: number }[] = [];
    const blocks = lines.map((parts) => {
      const start = points.length;
      for (const [text, isFigure] of parts) {
        const from = points.length;
        points.push(...text);
        if (isFigure && points.length > from)
          marks.push({ no: marks.length, start: from, end: points.length });
      }
      const block = { start, end: points.length };
      points.push('\n');
      return block;
    });
    return { points, marks, blocks };
  });

test('every word stands once, and every figure is marked once', () => {
  fc.assert(
    fc.property(texts, ({ points, marks, blocks }) => {
      const byBlock = marksByBlock(blocks, marks);
      const drawn = blocks.map((block) => partsOf(points, block, byBlock.get(block) ?? []));
      expect(drawn.map((parts) => parts.map(({ text }) => text).join(''))).toEqual(
        blocks.map(({ start, end }) => points.slice(start, end).join('')),
      );
      expect(drawn.flat().flatMap(({ no }) => no ?? [])).toEqual(marks.map(({ no }) => no));
    }),
  );
});

test('cells of a table stand by row and column', () => {
  const cell = (row: number, column: number) => ({
    ...{ row, column, rows: 1, columns: 1, start: 0, end: 1, isHeader: row === 0 },
  });
  const cells = [cell(1, 1), cell(0, 0), cell(1, 0)];
  const rows = rowsOf({ kind: 'table', start: 0, end: 9, cells });
  expect(rows.map((row) => row.map(({ row: at, column }) => [at, column]))).toEqual([
    [[0, 0]],
    [
      [1, 0],
      [1, 1],
    ],
  ]);
});
