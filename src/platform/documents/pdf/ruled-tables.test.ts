import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableBlock } from '../document.ts';
import { readDocument } from '../read-document.ts';
import { type CellToPrint, printTable } from './ruled-table.fixture.ts';
import { type Drawn, type Printed, tinyPdf } from './tiny-pdf.fixture.ts';

const read = async (pages: readonly (readonly (Printed | Drawn)[])[]) => {
  const { text, blocks } = await readDocument(tinyPdf(pages), 'phu-luc.pdf');
  const points = Array.from(text);
  const tables = blocks.filter((block): block is TableBlock => block.kind === 'table');
  const cells = tables.map((table) =>
    table.cells.map(({ start, end, row, column, rows, columns }) => ({
      ...{ row, column, rows, columns, words: points.slice(start, end).join('') },
    })),
  );
  return { text, blocks, cells };
};
const cell = (...lines: string[]): CellToPrint => ({ lines });
const wide = (words: string, columns: number): CellToPrint => ({ lines: [words], columns });
const high = (words: string, rows: number): CellToPrint => ({ lines: [words], rows });

const edges = [60, 100, 280, 350, 420, 500];
const head = [
  [high('TT', 2), high('Noi dung', 2), wide('6 thang dau nam', 2), high('Tang giam', 2)],
  [cell('2025'), cell('2026')],
];
const row = (number: number): CellToPrint[] => [
  cell(`${number}`),
  cell('Nguon tin co gia tri ve toi', `pham loai ${number}`),
  ...[cell(`${number + 10}`), cell(`${number + 20}`), cell('10')],
];

test('a head of two levels is read with the columns and rows that its cells fill', async () => {
  const { cells } = await read([printTable(edges, 780, [...head, row(1), row(2)])]);
  expect(cells).toHaveLength(1);
  expect(cells[0]).toContainEqual({ row: 0, column: 2, rows: 1, columns: 2, words: '6 thang dau nam' });
  expect(cells[0]).toContainEqual({ row: 0, column: 1, rows: 2, columns: 1, words: 'Noi dung' });
  expect(cells[0]).toContainEqual({ row: 1, column: 3, rows: 1, columns: 1, words: '2026' });
  expect(cells[0]).toContainEqual({
    ...{ row: 2, column: 1, rows: 1, columns: 1, words: 'Nguon tin co gia tri ve toi pham loai 1' },
  });
});

test.each([
  ['said again', head],
  ['not said again', []],
])('a table whose head is %s on the next page is one', async (_, again) => {
  const pages = [
    printTable(edges, 780, [...head, row(1), row(2)]),
    printTable(edges, 780, [...again, row(3), row(4)]),
    printTable(edges, 780, [...again, row(5)]),
  ];
  const number = (at: number): Printed => ({ x: 290, y: 40, words: `${at + 1}` });
  const { cells, blocks } = await read(pages.map((page, at) => [...page, number(at)]));
  expect(blocks).toHaveLength(1);
  expect(cells[0]?.filter(({ column }) => column === 0).map(({ words }) => words)).toEqual([
    ...['TT', '1', '2', '3', '4', '5'],
  ]);
});

test('a row that goes on over the end of a page is one; a table with a head of its own is another', async () => {
  const broken = await read([
    printTable(edges, 780, [
      ...head,
      row(1),
      [cell('2'), cell('Nguoi duoc giao duc,'), cell('7'), cell('8'), cell('1')],
    ]),
    printTable(edges, 780, [[cell(''), cell('cam hoa'), cell(''), cell(''), cell('')], row(3)]),
  ]);
  expect(broken.cells[0]?.filter(({ column }) => column === 1).map(({ words }) => words)).toEqual([
    ...['Noi dung', 'Nguon tin co gia tri ve toi pham loai 1', 'Nguoi duoc giao duc, cam hoa'],
    'Nguon tin co gia tri ve toi pham loai 3',
  ]);
  const other = [cell('STT'), cell('Don vi'), cell('So vu'), cell('So nguoi'), cell('Ghi chu')];
  const two = await read([
    printTable(edges, 780, [...head, row(1)]),
    printTable(edges, 780, [other, row(1)]),
  ]);
  expect(two.cells).toHaveLength(2);
});

test('a frame around words is no table, and prose stands where it stood', async () => {
  const framed = printTable([60, 500], 700, [[cell('Kinh gui: Cong an thanh pho')], [cell('Mat')]]);
  const prose = [
    { x: 60, y: 790, words: 'Ket qua trong ky nhu sau:' },
    { x: 60, y: 500, words: 'Tren day la ket qua.' },
  ];
  const one = await read([[...prose, ...framed]]);
  expect(one.cells).toEqual([]);
  const two = await read([[...prose, ...printTable(edges, 700, [...head, row(1)])]]);
  expect(two.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
});

const words = fc.constantFrom('Nguon tin', 'Vu viec da xu ly', 'Mo hinh tu quan', 'Nguoi duoc cam hoa');
const printed = fc.record({
  widths: fc.array(fc.integer({ min: 55, max: 110 }), { minLength: 2, maxLength: 4 }),
  labels: fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
  perPage: fc.integer({ min: 1, max: 6 }),
  saysHeadAgain: fc.boolean(),
  numbers: fc.infiniteStream(fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 99_999 }).map(String))),
});

test('whatever table is printed with borders, over however many pages, its rows are read back', async () => {
  await fc.assert(
    fc.asyncProperty(printed, async ({ widths, labels, perPage, saysHeadAgain, numbers }) => {
      const all = [60, 200];
      for (const width of widths) all.push((all.at(-1) ?? 0) + width);
      const title = [cell('Noi dung'), ...widths.map((_, at) => cell(`Cot ${at}`))];
      const rows = labels.map((lines, at) => [
        // each row is told from the others, and none reads as the rest of the one before
        cell(`Dong ${at}`, ...lines),
        ...widths.map(() => cell(numbers.next().value ?? '')),
      ]);
      const pages: (Printed | Drawn)[][] = [];
      for (let at = 0; at < rows.length; at += perPage) {
        const part = rows.slice(at, at + perPage);
        pages.push(printTable(all, 780, at === 0 || saysHeadAgain ? [title, ...part] : part));
      }
      const { text } = await read(pages);
      const expected = [title, ...rows].map((cells) => cells.map(({ lines }) => lines.join(' ')).join('\t'));
      expect(text.split('\n').filter(Boolean)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
