import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { findProgram } from '../../media/tools.ts';
import { readDocument } from '../read-document.ts';
import { type Printed, picturePdf, tinyPdf } from './tiny-pdf.fixture.ts';

const read = (bytes: Uint8Array) => readDocument(bytes, 'bao-cao.pdf');
const reasonOf = (bytes: Uint8Array) =>
  read(bytes).then(
    () => 'read',
    (error: { reason?: string }) => error.reason ?? 'crash',
  );
/** Lines of a page from the top. */
const lines = (texts: readonly string[], x = 60, from = 780): Printed[] =>
  texts.map((words, at) => ({ x, y: from - 18 * at, words }));

const full = 'Trong sau thang dau nam nhan dan da cung cap cho luc luong';

test('lines of a paragraph are one line, a cut word is one word', async () => {
  const { text, blocks } = await read(
    tinyPdf([lines([`${full} Cong-`, 'an 45 nguon tin.', '- Xu ly 3 doi tuong.'])]),
  );
  expect(text).toBe(`${full} Congan 45 nguon tin.\n- Xu ly 3 doi tuong.\n`);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

test('page numbers and running heads are left out', async () => {
  const page = (number: number) =>
    tinyLines(`Ket qua phan ${'I'.repeat(number)}: ${number} vu viec, ${number} doi tuong`, number);
  const tinyLines = (words: string, number: number): Printed[] => [
    ...lines(['Bao cao nam 2024', words]),
    { x: 290, y: 40, words: `- ${number} -` },
  ];
  const { text } = await read(tinyPdf([page(1), page(2), page(3)]));
  expect(text.match(/Bao cao/g)).toBeNull();
  expect(text.split('\n').filter(Boolean)).toHaveLength(3);
});

test('a running head of two lines is left out as a whole, what pages have in common further in is kept', async () => {
  const page = (number: number): Printed[] => [
    ...lines([
      'Cong an phuong Ninh Kieu',
      'Bao cao 6 thang nam 2026',
      `Khu vuc ${'A'.repeat(number)} co 5 vu.`,
    ]),
    ...lines(['Xu ly 7 doi tuong.', 'Giao duc 9 nguoi.', 'Het ngay.'], 60, 600),
    { x: 290, y: 40, words: `${number}` },
  ];
  const { text } = await read(tinyPdf([page(1), page(2), page(3)]));
  expect(text).not.toMatch(/Bao cao|Cong an/);
  expect(text.match(/7 doi tuong/g)).toHaveLength(3);
});

test('what both of two pages say above or below their words is left out, headings that count on are kept', async () => {
  const page = (number: number): Printed[] => [
    { x: 60, y: 810, words: 'Cong an huyen Long Ho' },
    ...lines([`KET QUA THANG ${number}`, '- Xu ly 7 vu.'], 60, 760),
    { x: 60, y: 40, words: 'In ngay 14/6/2024 - 15 ban' },
    { x: 480, y: 40, words: `Trang ${number}/2` },
  ];
  const { text } = await read(tinyPdf([page(1), page(2)]));
  expect(text).toBe('KET QUA THANG 1\n- Xu ly 7 vu.\nKET QUA THANG 2\n- Xu ly 7 vu.\n');
});

test('two columns are read one after the other, rows are a table', async () => {
  const left = Array.from({ length: 10 }, (_, at) => `cot trai dong thu ${at} co chu`);
  const right = Array.from({ length: 10 }, (_, at) => `cot phai dong thu ${at} co chu`);
  const columns = await read(tinyPdf([[...lines(left, 50), ...lines(right, 320)]]));
  const flat = columns.text.replace(/\s+/g, ' ');
  expect(flat.indexOf('trai dong thu 9')).toBeLessThan(flat.indexOf('phai dong thu 0'));
  const rows = [...lines(['Chi tieu', 'Nguon tin', 'Vu viec'], 60), ...lines(['2024', '45', '12'], 300)];
  const { blocks, text } = await read(tinyPdf([rows]));
  expect(text).toBe('Chi tieu\t2024\nNguon tin\t45\nVu viec\t12\n');
  expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
});

test('wrapped and empty cells keep to their row and column, also where the others stand in the middle', async () => {
  const at = (y: number, ...cells: [x: number, words: string][]) =>
    cells.map(([x, words]) => ({ x, y, words }));
  const { text, blocks } = await read(
    tinyPdf([
      [
        ...at(700, [60, 'Noi dung'], [330, '6 thang dau'], [430, '6 thang dau']),
        ...at(686, [330, 'nam 2025'], [430, 'nam 2026']),
        ...at(660, [60, 'To chuc tuyen truyen phap luat cho']),
        ...at(653, [330, '24'], [430, '31']),
        ...at(646, [60, 'nhan dan tren dia ban']),
        ...at(622, [60, 'Mo hinh tu quan'], [430, '36']),
        ...at(598, [60, 'Nguon tin'], [330, '117'], [430, '126']),
      ],
    ]),
  );
  expect(text.split('\n').filter(Boolean)).toEqual([
    'Noi dung\t6 thang dau nam 2025\t6 thang dau nam 2026',
    'To chuc tuyen truyen phap luat cho nhan dan tren dia ban\t24\t31',
    'Mo hinh tu quan\t\t36',
    'Nguon tin\t117\t126',
  ]);
  expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
});

test('a sentence goes on over the end of a page', async () => {
  const first = lines(Array.from({ length: 4 }, () => full));
  const { text } = await read(tinyPdf([first, lines(['cong an 45 nguon tin.', '- Bat 3 doi tuong.'])]));
  expect(text).toContain(`${full} cong an 45 nguon tin.\n- Bat 3 doi tuong.`);
});

test('broken and cut files are refused with a reason, whatever their bytes', async () => {
  const good = tinyPdf([lines([full, full])]);
  expect(await reasonOf(good.slice(0, 200))).toBe('damaged');
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      expect(await reasonOf(bytes)).not.toBe('crash');
    }),
    { numRuns: 25 },
  );
});

const canRecognise = findProgram('pdftoppm') && findProgram('tesseract');

test.skipIf(!canRecognise)(
  'pages that are pictures are recognised and marked',
  { timeout: 120_000 },
  async () => {
    const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339"><rect width="100%" height="100%" fill="white"/><text x="150" y="300" font-size="52" font-family="DejaVu Serif, serif">Nhân dân cung cấp 1.204 nguồn tin</text></svg>`;
    const jpeg = await sharp(Buffer.from(drawn)).toColourspace('b-w').jpeg({ quality: 90 }).toBuffer();
    const document = await read(picturePdf(jpeg, 1654, 2339));
    expect(document.isScanned).toBe(true);
    expect(document.text).toContain('1.204');
  },
);

test.skipIf(!canRecognise)('a table drawn on a picture is a table', { timeout: 120_000 }, async () => {
  const rows = [
    ['Nội dung', 'Kỳ trước', 'Kỳ này'],
    ['Nguồn tin tiếp nhận', '113', '127'],
    ['Buổi tuyên truyền', '231', '238'],
  ];
  const edges = [150, 750, 1100, 1450];
  const cells = rows.flatMap((row, at) =>
    row.map((words, i) => `<text x="${(edges[i] ?? 0) + 30}" y="${460 + 100 * at}">${words}</text>`),
  );
  const level = [400, 500, 600, 700].map((y) => `<path d="M150 ${y}H1450"/>`);
  const upright = edges.map((x) => `<path d="M${x} 400V700"/>`);
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339" font-size="44" font-family="DejaVu Serif, serif"><rect width="100%" height="100%" fill="white"/><g stroke="black" stroke-width="3">${[...level, ...upright].join('')}</g>${cells.join('')}</svg>`;
  const jpeg = await sharp(Buffer.from(drawn)).toColourspace('b-w').jpeg({ quality: 90 }).toBuffer();
  const { text, blocks } = await read(picturePdf(jpeg, 1654, 2339));
  expect(blocks).toMatchObject([{ kind: 'table', rows: 3, columns: 3 }]);
  expect(text.split('\n').map((row) => row.split('\t').slice(1))).toEqual(
    expect.arrayContaining([
      ['113', '127'],
      ['231', '238'],
    ]),
  );
});

test('without the programs for it a scanned file is refused with its own reason', async () => {
  vi.stubEnv('PATH', '/nonexistent');
  expect(await reasonOf(tinyPdf([[]]))).toBe('scanned');
  vi.unstubAllEnvs();
});
