import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';
import { readPlain } from './read-plain.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const cut = (text: string, { start, end }: { start: number; end: number }): string =>
  [...text].slice(start, end).join('');

test('a plain text stays as it is, and its lines and tables have their places', async () => {
  const text = 'Báo cáo 🚓\n\nChỉ tiêu\tKỳ này\nNguồn tin\t1.600\n\nHết';
  const read = await readDocument(bytesOf(text), 'bao-cao.txt');
  expect(read).toMatchObject({ text, title: 'Báo cáo 🚓', format: 'text', isScanned: false });
  expect(read.blocks.map((block) => [block.kind, cut(text, block)])).toEqual([
    ['paragraph', 'Báo cáo 🚓'],
    ['table', 'Chỉ tiêu\tKỳ này\nNguồn tin\t1.600\n'],
    ['paragraph', 'Hết'],
  ]);
  const cells = read.blocks.flatMap((block) => (block.kind === 'table' ? block.cells : []));
  expect(cells.map((cell) => [cell.row, cell.column, cut(text, cell)])).toEqual([
    [0, 0, 'Chỉ tiêu'],
    [0, 1, 'Kỳ này'],
    [1, 0, 'Nguồn tin'],
    [1, 1, '1.600'],
  ]);
});

test('blocks of any text follow each other and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'ệ', '🚓', '\t', '\n', ' '), { maxLength: 60 }), (signs) => {
      const text = signs.join('');
      const { blocks } = readPlain(text);
      const inside = blocks.map((block) => cut(text, block)).join('');
      expect(inside.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const [at, block] of blocks.entries())
        expect(block.start).toBeGreaterThanOrEqual(blocks[at - 1]?.end ?? 0);
    }),
  );
});

test('cells pasted out of a table stand under the head that was over them, and under the row that names them', () => {
  const text =
    'TT\tNội dung\t6 tháng\tSo sánh\n\t\t2025\t2026\tSố\t%\n1\tTin\t5\t7\t2\t40\nVụ việc\n2\tVụ\t3\t2\t-1\t33\n';
  const [table] = readPlain(text).blocks;
  const cells = table?.kind === 'table' ? table.cells : [];
  expect(
    cells.filter(({ columns }) => columns > 1).map((one) => [cut(text, one), one.column, one.columns]),
  ).toEqual([
    ['6 tháng', 2, 2],
    ['So sánh', 4, 2],
    ['Vụ việc', 0, 6],
  ]);
  expect(table).toMatchObject({ rows: 5, columns: 6 });
});

test('what no reader sees is not in the words', async () => {
  const words =
    'Trong kỳ xảy ra 16\u0001 vụ, bắt\u200b 5 người. '.repeat(2) + 'Kết quả trong kỳ. '.repeat(30);
  const [text, page] = [words, `<p>${words}</p>`].map((one) => readDocument(bytesOf(one), 'a'));
  expect((await text)?.text).toMatch(/^Trong kỳ xảy ra 16 vụ, bắt 5 người/);
  expect((await page)?.text).toMatch(/^Trong kỳ xảy ra 16 vụ, bắt 5 người/);
});

test('what cannot be read is told apart', async () => {
  const reasonOf = (bytes: Uint8Array, name: string) =>
    readDocument(bytes, name).catch((error: { reason?: string }) => error.reason);
  expect(await reasonOf(new Uint8Array(), 'a.txt')).toBe('empty');
  expect(await reasonOf(bytesOf(' \n \n'), 'a.txt')).toBe('empty');
  expect(await reasonOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'a.png')).toBe('unknown_format');
  expect(
    await reasonOf(
      Uint8Array.from({ length: 400 }, (_, at) => 1 + ((at * 89) % 255)),
      'a.txt',
    ),
  ).toBe('unknown_format');
  expect(await reasonOf(bytesOf('chữ'), 'a.docx')).toBe('damaged');
  const old = (name: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Buffer.from(name, 'utf16le')]);
  expect(await reasonOf(old('WordDocument'), 'a.doc')).toBe('old_word');
  expect(await reasonOf(old('EncryptedPackage'), 'a.docx')).toBe('protected');
  expect(await reasonOf(old('Workbook'), 'a.xls')).toBe('workbook');
  expect(await reasonOf(bytesOf('{\\rtf1\\ansi Bao cao}'), 'a.docx')).toBe('other_word');
  expect(await reasonOf(bytesOf('From: <Saved by Blink>\nSubject: Bao\nMIME-Version: 1.0\n'), 'a.html')).toBe(
    'unknown_format',
  );
  const zip = (kind: string) => new JSZip().file('mimetype', `application/vnd.oasis.opendocument.${kind}`);
  expect(await reasonOf(await zip('text').generateAsync({ type: 'uint8array' }), 'a.odt')).toBe('other_word');
  expect(await reasonOf(await zip('spreadsheet').generateAsync({ type: 'uint8array' }), 'a.docx')).toBe(
    'workbook',
  );
});

test('remarks in a row do not hold up who looks what a file is', async () => {
  const { text } = await readDocument(bytesOf(`${'<!---->'.repeat(500)} Báo cáo`), 'a.txt');
  expect(text).toContain('Báo cáo');
});

test('any bytes are read or refused under any name, and never crash the reader', async () => {
  const name = fc.constantFrom('a.txt', 'a.docx', 'a.html', 'a');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), name, async (bytes, fileName) => {
      const outcome = await readDocument(bytes, fileName).then(
        () => 'read',
        (error: { reason?: string }) => error.reason ?? 'crash',
      );
      expect(outcome).not.toBe('crash');
    }),
  );
});

test('a text in an encoding of before is converted, and its cells with it', async () => {
  // the signs of quotation and the dash as Windows wrote them
  const bytes = Uint8Array.from(
    Buffer.from('ChØ tiªu\t\x93Kú nµy\x94\nNguån tin tiÕp nhËn\t1.600\n', 'latin1'),
  );
  const { text, blocks, legacyEncoding } = await readDocument(bytes, 'bang.txt');
  expect([legacyEncoding, text]).toEqual(['tcvn3', 'Chỉ tiêu\t“Kỳ này”\nNguồn tin tiếp nhận\t1.600\n']);
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.cells : []));
  expect(cells.map((cell) => cut(text, cell))).toEqual([
    'Chỉ tiêu',
    '“Kỳ này”',
    'Nguồn tin tiếp nhận',
    '1.600',
  ]);
});
