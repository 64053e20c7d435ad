import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnParts, marksByBlock, partsOf, rowsOf } from './text-parts.ts';

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

test('stops and brackets are drawn with their figure, and no sign is lost or drawn twice', () => {
  const signs = fc.constantFrom('(', ')', '.', ',', ' ', '“', '”', 'vụ', '12', '%');
  const parts = fc
    .array(fc.tuple(fc.array(signs, { minLength: 1, maxLength: 4 }), fc.boolean()), { maxLength: 8 })
    .map((all) =>
      all.map(([words, isFigure], no) => ({ start: no, text: words.join(''), no: isFigure ? no : null })),
    )
    // two stretches without a figure never stand side by side
    .filter((all) => all.every(({ no }, at) => no !== null || all[at - 1]?.no !== null));
  fc.assert(
    fc.property(parts, (all) => {
      const drawn = drawnParts(all).map(({ lead, text, tail }) => lead + text + tail);
      expect(drawn.join('')).toBe(all.map(({ text }) => text).join(''));
    }),
  );
  const [before, share, after] = drawnParts([
    { start: 0, text: 'giảm (', no: null },
    { start: 6, text: '12,5%', no: 0 },
    { start: 11, text: '). Tai', no: null },
  ]);
  expect([before?.text, share?.lead, share?.tail, after?.text]).toEqual(['giảm ', '(', ').', ' Tai']);
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
