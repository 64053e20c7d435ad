import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsFor, newSignatures, reserveSignatures, signWords } from './word-signatures.ts';

const word = fc.oneof(fc.stringMatching(/^[a-z0-9]{1,6}$/), fc.constantFrom('ខ្មែរ', 'ភូមិ', 'mất'));

test('no row in which all words stand is lost, whatever else lets rows through', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 80 }),
      (rows) => {
        const signatures = newSignatures();
        for (const [row, words] of rows.entries()) {
          reserveSignatures(signatures, row + 1);
          signWords(signatures, row, words);
        }
        for (const [row, words] of rows.entries()) {
          const columns = columnsFor(signatures, words.slice(0, 3));
          const bits = columns.reduce((all, column) => all & (column[row >>> 5] ?? 0), -1);
          expect(bits & (1 << (row & 31))).not.toBe(0);
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('a word that stands nowhere lets next to nothing through', () => {
  const signatures = newSignatures();
  reserveSignatures(signatures, 320);
  for (let row = 0; row < 320; row += 1) signWords(signatures, row, [`word${row}`]);
  const columns = columnsFor(signatures, ['nowhere', 'neither']);
  const through = Array.from({ length: 320 }, (_, row) => row).filter((row) =>
    columns.every((column) => ((column[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0),
  );
  expect(through).toEqual([]);
});
