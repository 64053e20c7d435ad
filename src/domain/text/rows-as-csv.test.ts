import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRows } from './parse-csv.ts';
import { rowsAsCsv } from './rows-as-csv.ts';

test('whatever the cells hold, the rows are read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', ' ', 'ệ', '1'), maxLength: 6 });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (all) => {
      const filled = all.map((row) => ['x', ...row]);
      expect(parseRows(rowsAsCsv(filled), ',')).toEqual(filled);
    }),
  );
});
