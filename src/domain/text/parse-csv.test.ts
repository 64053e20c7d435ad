import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from './parse-csv.ts';

test('rows are read by the names of the header', () => {
  expect(parseCsv('\uFEFFcode,name\r\n01,"Hà Nội, thủ đô"\r\n02,"a ""b"""\r\n', ['code', 'name'])).toEqual([
    { code: '01', name: 'Hà Nội, thủ đô' },
    { code: '02', name: 'a "b"' },
  ]);
});

test('an empty last field is still a field', () => {
  expect(parseCsv('a,b\n1,\n,2', ['a', 'b'])).toEqual([
    { a: '1', b: '' },
    { a: '', b: '2' },
  ]);
});

test.each([
  ['a,b\n1', 'Row 2'],
  ['a,b\n1,2,3', 'Row 2'],
  ['a\n1"2', 'Malformed'],
  ['a\n1', 'Missing columns: b'],
])('%j is refused', (text, message) => {
  expect(() => parseCsv(text, message.startsWith('Missing') ? ['a', 'b'] : ['a'])).toThrow(message);
});

test('what is quoted comes back whole', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = ['a,b', ...rows.map((row) => row.map(quote).join(','))].join('\n');
      expect(parseCsv(text, ['a', 'b'])).toEqual(rows.map(([a, b]) => ({ a, b })));
    }),
  );
});
