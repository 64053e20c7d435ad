import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readWord } from './read-word.ts';

const word = (body: string): Promise<Uint8Array> =>
  new JSZip()
    .file('word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`)
    .generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('paragraphs are lines, rows are lines with cells apart by tabs', async () => {
  const cells = ['Nguồn tin', '1.600'].map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('');
  const bytes = await word(`${paragraph('Báo cáo')}<w:tbl><w:tr>${cells}</w:tr></w:tbl>${paragraph('Hết')}`);
  const { text, blocks } = await readWord(bytes);
  expect(text).toBe('Báo cáo\nNguồn tin\t1.600\nHết\n');
  expect(blocks).toEqual([
    { kind: 'paragraph', start: 0, end: 7 },
    {
      ...{ kind: 'table', start: 8, end: 24, rows: 1, columns: 2 },
      cells: [
        { start: 8, end: 17, row: 0, column: 0, rows: 1, columns: 1, isHeader: false },
        { start: 18, end: 23, row: 0, column: 1, rows: 1, columns: 1, isHeader: false },
      ],
    },
    { kind: 'paragraph', start: 24, end: 27 },
  ]);
});

test('a field tells its tag and its place in code points', async () => {
  const field =
    '<w:sdt><w:sdtPr><w:tag w:val="T01|92|2026-H1"/></w:sdtPr><w:sdtContent><w:r><w:t>02</w:t></w:r></w:sdtContent></w:sdt>';
  const { text, fields } = await readWord(
    await word(`<w:p><w:r><w:t>🚓 có </w:t></w:r>${field}<w:r><w:t> tin</w:t></w:r></w:p>`),
  );
  expect(text).toBe('🚓 có 02 tin\n');
  expect(fields).toEqual([{ tag: 'T01|92|2026-H1', start: 5, end: 7 }]);
});

test('notes stand below the paragraph or the table that they belong to, and a hyphen that may not break is one', async () => {
  const note = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const part = (kind: string, words: Record<number, string>) =>
    `<w:${kind}s>${Object.entries(words)
      .map(([id, text]) => `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`)
      .join('')}</w:${kind}s>`;
  const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
  const cell = `<w:tbl><w:tr><w:tc><w:p>${text('81')}${note('footnote', 3)}</w:p></w:tc></w:tr></w:tbl>`;
  const body = `<w:p>${text('94 tin')}${note('footnote', 2)}${note('endnote', 2)}<w:r><w:noBreakHyphen/></w:r>${text('15 buổi')}</w:p>${cell}`;
  const bytes = await new JSZip()
    .file('word/document.xml', `<w:document><w:body>${body}${paragraph('Hết')}</w:body></w:document>`)
    .file(
      'word/footnotes.xml',
      part('footnote', { 2: 'Trong đó 31 tin về ma túy', 3: 'Có 2 tin trùng', 4: 'Không ai gọi' }),
    )
    .file('word/endnotes.xml', part('endnote', { 2: 'Theo PV05' }))
    .generateAsync({ type: 'uint8array' });
  expect((await readWord(bytes)).text).toBe(
    '94 tin-15 buổi\nTrong đó 31 tin về ma túy\nTheo PV05\n81\nCó 2 tin trùng\nHết\n',
  );
});

test('deleted words and copies for old programs are not read', async () => {
  const bytes = await word(
    `<w:p><w:del><w:r><w:t>cũ</w:t></w:r></w:del><mc:Fallback><w:r><w:t>bản sao</w:t></w:r></mc:Fallback><w:r><w:t>mới</w:t></w:r></w:p>`,
  );
  expect((await readWord(bytes)).text).toBe('mới\n');
});

test('what cannot be read is told apart', async () => {
  const reasonOf = (bytes: Uint8Array) => readWord(bytes).catch((error: { reason?: string }) => error.reason);
  const good = await word(paragraph('Báo cáo'));
  const other = await new JSZip().file('xl/workbook.xml', '<x/>').generateAsync({ type: 'uint8array' });
  expect(await reasonOf(new TextEncoder().encode('chữ'))).toBe('not_word');
  expect(await reasonOf(other)).toBe('workbook');
  expect(await reasonOf(await new JSZip().file('a.txt', 'chữ').generateAsync({ type: 'uint8array' }))).toBe(
    'not_word',
  );
  const old = (name: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Buffer.from(name, 'utf16le')]);
  expect(await reasonOf(old('EncryptedPackage'))).toBe('protected');
  expect(await reasonOf(old('WordDocument'))).toBe('old_word');
  expect(await reasonOf(old('Workbook'))).toBe('workbook');
  expect(await reasonOf(good.slice(0, good.length - 30))).toBe('damaged');
  expect(await reasonOf(await word('<w:p>'))).toBe('damaged');
  expect(await reasonOf(await word('&bomb;'))).toBe('damaged');
});

test('a damaged file is read or refused, and never crashes the reader', async () => {
  const good = await word(paragraph('Báo cáo 12 vụ'));
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      const read = await readWord(bytes).catch((error: { reason?: string }) => error.reason ?? 'crash');
      expect(read).not.toBe('crash');
    }),
    { numRuns: 60 },
  );
});
