import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';

const read = (page: string) => readDocument(new TextEncoder().encode(page), 'trang.html');

const page = `<!doctype html><html><head><meta charset="utf-8"><title>Báo – Trang chủ</title><script>var x = "12 vụ"</script></head>
<body><div class="menu"><a href="#">Trang nhất</a> 99 mục</div><div id="wrap"><div class="main-col">
<h1>Xã A: bắt <b>12</b> vụ</h1><p>Trong 6 tháng
 đầu năm 2024,   xã A nhận 45&nbsp;tin.</p>
<table><tr><th rowspan="2">Chỉ tiêu</th><th colspan="2">Kỳ</th></tr><tr><th>2024</th><th>2023</th></tr>
<tr><td>Tin</td><td>45</td><td>40</td></tr></table>
<p>Xử lý 3 đối tượng.<br>Hết</p><div class="related"><p>Tin khác 88 vụ</p></div></div></div><footer>ĐT: 0123</footer></body></html>`;

test('the main text of a saved page, as a browser shows it, with its table', async () => {
  const { title, text, blocks, format } = await read(page);
  expect([format, title]).toEqual(['web', 'Xã A: bắt 12 vụ']);
  expect(text.split('\n')).toEqual([
    'Xã A: bắt 12 vụ',
    'Trong 6 tháng đầu năm 2024, xã A nhận 45 tin.',
    ...['Chỉ tiêu\tKỳ', '2024\t2023', 'Tin\t45\t40'],
    ...['Xử lý 3 đối tượng.', 'Hết', ''],
  ]);
  const table = blocks.find((block) => block.kind === 'table');
  const grid =
    table?.kind === 'table'
      ? table.cells.map((cell) => [cell.row, cell.column, cell.rows, cell.columns])
      : [];
  expect(grid.slice(0, 4)).toEqual([
    [0, 0, 2, 1],
    [0, 1, 1, 2],
    [1, 1, 1, 1],
    [1, 2, 1, 1],
  ]);
});

test('a table that only places things is no table, an article that says so is the text', async () => {
  const { text, blocks } = await read(
    '<table><tr><td><p>Mục lục của trang</p></td><td><article><h2>Tin chính</h2><p>Bắt 5 vụ trên địa bàn huyện trong tháng 3.</p></article></td></tr></table>',
  );
  expect(text).toBe('Tin chính\nBắt 5 vụ trên địa bàn huyện trong tháng 3.\n');
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});

test('the lines between a headline and the text of an article are read, a menu between them is not', async () => {
  const body = '<p>Trong kỳ, nhân dân cung cấp 45 nguồn tin có giá trị, giúp khám phá 12 vụ.</p>'.repeat(6);
  const { text } = await read(
    `<div><h2>Xã A: hơn 40 nguồn tin</h2><div><a href="#">Thời sự</a> <a href="#">Pháp luật</a></div><p>Kết quả 6 tháng đầu năm 2024.</p><div>${body}</div></div>`,
  );
  expect(text.split('\n').slice(0, 3)).toEqual([
    ...['Xã A: hơn 40 nguồn tin', 'Kết quả 6 tháng đầu năm 2024.'],
    'Trong kỳ, nhân dân cung cấp 45 nguồn tin có giá trị, giúp khám phá 12 vụ.',
  ]);
});

test('pages in old encodings are read', async () => {
  const old = Buffer.from(
    '<html><meta charset="windows-1252"><p>Céng hßa x· héi chñ nghÜa ViÖt Nam, 12 vô</p></html>',
    'latin1',
  );
  const { text, legacyEncoding } = await readDocument(old, 'a.htm');
  expect([legacyEncoding, text]).toEqual(['tcvn3', 'Cộng hòa xã hội chủ nghĩa Việt Nam, 12 vụ\n']);
});

test('no page of any tags crashes the reader, nor one that nests without end', async () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</table>',
    '<li>',
    '<div hidden>',
    '</div>',
    'chữ 12',
    '&nbsp;',
    '<!--',
    '<th colspan=9999999>',
    '<a>',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(tag, { maxLength: 40 }), async (tags) => {
      const outcome = await read(`<html>${tags.join('')}`).then(
        () => 'read',
        (error: { reason?: string }) => error.reason ?? 'crash',
      );
      expect(outcome).not.toBe('crash');
    }),
  );
  const deep = await read(`<html><p>Đầu trang</p>${'<div>'.repeat(5000)}12 vụ`);
  expect(deep.text).toContain('Đầu trang');
});
