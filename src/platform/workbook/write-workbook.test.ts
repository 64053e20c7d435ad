import { buffer } from 'node:stream/consumers';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { columnName, escapeXml, serialOf } from './sheet-xml.ts';
import type { Cell, Workbook } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

async function* rowsOf(...rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly Cell[]> {
  yield* rows;
}
const book = (rows: Workbook['rows'], banner?: string): Workbook => ({
  fileName: 'x.xlsx',
  sheet: 'Tin',
  columns: [
    { title: 'Số', width: 10 },
    { title: 'Lúc', width: 10 },
  ],
  rows,
  ...(banner && { banner }),
});
const sheetOf = async (written: Workbook): Promise<string> => {
  const zip = await JSZip.loadAsync(await buffer(writeWorkbook(written)));
  return (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
};

test('columns are named as spreadsheets name them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('instants are days and minutes of Vietnamese time', () => {
  expect(serialOf(new Date('1970-01-01T00:00:59Z'))).toBeCloseTo(25_569 + 7 / 24, 9);
  expect(Math.floor(serialOf(new Date('2026-11-20T17:00:00Z')))).toBe(46_347);
  expect(Math.floor(serialOf(new Date('2026-11-20T16:59:59Z')))).toBe(46_346);
});

test('no text breaks the file', () => {
  expect(escapeXml('<a> & "b"\u0000\ud800')).toBe('&lt;a&gt; &amp; &quot;b&quot;');
  expect(escapeXml('Khế 𝔸\n')).toBe('Khế 𝔸\n');
});

test('the header stays in sight, with a line above it where one is wanted; text is no formula', async () => {
  const plain = await sheetOf(book(rowsOf(['=1+1', new Date(0)], [null, 7])));
  expect(plain).toContain('ySplit="1"');
  expect(plain).toContain('<autoFilter ref="A1:B3"/>');
  expect(plain).toContain('<t xml:space="preserve">=1+1</t>');
  expect(plain).not.toContain('<f>');
  const marked = await sheetOf(book(rowsOf(), 'DỮ LIỆU MẪU'));
  expect(marked).toContain('ySplit="2"');
  expect(marked).toMatch(/<row r="1">.*DỮ LIỆU MẪU.*<row r="2">/);
});

test('cells that somebody will change keep what is typed', async () => {
  const columns = [{ title: 'Mức', width: 9, filling: {} }];
  const form = await sheetOf({ ...book(rowsOf([80.5], ['0,5%'])), columns });
  expect(form).toContain('<col min="1" max="1" width="9" style="7"');
  expect(form).toContain('<c r="A2" s="7"><v>80.5</v></c>');
  expect(form).toContain('<c r="A3" s="7" t="inlineStr">');
});

test('rows that cannot be read end the file before its end', async () => {
  async function* broken(): AsyncGenerator<readonly Cell[]> {
    yield ['1'];
    throw new Error('connection lost');
  }
  await expect(buffer(writeWorkbook(book(broken())))).rejects.toThrow('connection lost');
});

test('several sheets, live formulas and formats of numbers; a text that looks like a formula stays text', async () => {
  const file = await buffer(
    writeWorkbook({
      fileName: 'x.xlsx',
      sheet: 'Phụ lục I',
      columns: [
        { title: 'Chỉ tiêu', width: 10 },
        { title: 'Số', width: 10, format: 'integer' },
        { title: '%', width: 10, format: 'percent' },
      ],
      rows: rowsOf(['=cmd|x', 2, 0.5], ['Tổng', { formula: 'SUM(B2:B2)', value: 2 }, null]),
      more: [{ sheet: 'Nguồn', columns: [{ title: 'Nguồn', width: 9 }], rows: rowsOf(['@SUM(1)']) }],
    }),
  );
  const zip = await JSZip.loadAsync(file);
  const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  expect(sheet).toContain('<c r="B3" s="4"><f>SUM(B2:B2)</f><v>2</v></c>');
  expect(sheet).toContain('<c r="C2" s="6"><v>0.5</v></c>');
  expect(sheet.match(/<f>/g)).toHaveLength(1);
  expect(await zip.file('xl/worksheets/sheet2.xml')?.async('string')).toContain('@SUM(1)');
  expect(await zip.file('xl/workbook.xml')?.async('string')).toMatch(/name="Phụ lục I".*name="Nguồn"/);
});
