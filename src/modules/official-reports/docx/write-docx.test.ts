import { beforeAll, expect, test } from 'vitest';
import { formatInProse } from '#domain/numbers/format-number.ts';
import { buildReport } from '#domain/official-documents/build-report.ts';
import { allInlines } from '#domain/official-documents/official-document.ts';
import { boldTextWidthMm } from '#domain/official-documents/text-width.ts';
import { reportWords } from '#locales/vi/report.ts';
import { exampleInput, fullFigures, someFigures } from '../report-input.fixture.ts';
import { numbersOutsideFields } from './numbers-outside-fields.fixture.ts';
import { fieldsOf, paragraphsOf, readDocx, textOf } from './read-docx.fixture.ts';
import { writeDocx } from './write-docx.ts';

const shown = (code: string): string => formatInProse(fullFigures().get(code)?.value ?? '');
const document = buildReport(exampleInput(), reportWords);
/** The report itself and each of its annexes. */
const sections = document.annexes.length + 1;
let body = '';
let headers: Map<string, string>;
beforeAll(async () => {
  ({ body, headers } = await readDocx(await writeDocx(document)));
});

const mm = (twips: string | undefined): number => (Number(twips) * 25.4) / 1440;
const attribute = (xml: string, element: string, name: string): string | undefined =>
  new RegExp(`<w:${element} [^>]*w:${name}="([^"]*)"`).exec(xml)?.[1];
const paragraphOf = (text: string): string => paragraphsOf(body).find((one) => textOf(one) === text) ?? '';
const looksOf = (xml: string) => ({
  pt: Number(attribute(xml, 'sz', 'val')) / 2,
  bold: attribute(xml, 'b', 'val') !== 'false' && /<w:b[ />]/.test(xml),
  italic: attribute(xml, 'i', 'val') !== 'false' && /<w:i[ />]/.test(xml),
  align: attribute(xml, 'jc', 'val'),
});

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I and II, and the model of a report: written from the decree. */
const decree: [string, string, { pt: [number, number]; bold?: boolean; italic?: boolean; align: string }][] =
  [
    ['Quốc hiệu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { pt: [12, 13], bold: true, align: 'center' }],
    ['Tiêu ngữ', 'Độc lập - Tự do - Hạnh phúc', { pt: [13, 14], bold: true, align: 'center' }],
    ['Cơ quan chủ quản', 'THÀNH PHỐ CẦN THƠ', { pt: [12, 13], align: 'center' }],
    ['Cơ quan ban hành', 'BAN CHỈ ĐẠO 138', { pt: [12, 13], bold: true, align: 'center' }],
    ['Số, ký hiệu', 'Số:          /BC-BCĐ', { pt: [13, 13], align: 'center' }],
    [
      'Địa danh, ngày',
      'Cần Thơ, ngày      tháng      năm 2026',
      { pt: [13, 14], italic: true, align: 'center' },
    ],
    ['Tên loại', 'BÁO CÁO', { pt: [13, 14], bold: true, align: 'center' }],
    ['Trích yếu', document.subject, { pt: [13, 14], bold: true, align: 'center' }],
    ['Phần', 'II. KẾT QUẢ THỰC HIỆN', { pt: [13, 14], bold: true, align: 'both' }],
    ['Khoản', '1. Công tác lãnh đạo, chỉ đạo', { pt: [13, 14], bold: true, align: 'both' }],
    [
      'Nội dung',
      `Tổ chức Ngày hội tại ${shown('F05')} điểm; trao ${shown('F06')} suất quà, căn nhà tình nghĩa.`,
      { pt: [13, 14], align: 'both' },
    ],
    ['Quyền hạn', 'TM. BAN CHỈ ĐẠO', { pt: [13, 14], bold: true, align: 'center' }],
    ['Chức vụ', 'TRƯỞNG BAN', { pt: [13, 14], bold: true, align: 'center' }],
    ['Nơi nhận', 'Nơi nhận:', { pt: [12, 12], bold: true, italic: true, align: 'left' }],
    ['Danh sách nơi nhận', '- Lưu: VT, PV05.', { pt: [11, 11], align: 'left' }],
    ['Phụ lục', 'Phụ lục I', { pt: [14, 14], bold: true, align: 'center' }],
    ['Tên phụ lục', 'SỐ LIỆU', { pt: [13, 14], bold: true, align: 'center' }],
  ];

test.each(decree)('%s is set as the decree asks', (_, text, { pt, bold = false, italic = false, align }) => {
  const xml = paragraphOf(text);
  expect(xml).not.toBe('');
  const looks = looksOf(xml);
  expect(looks).toMatchObject({ bold, italic, align });
  expect(looks.pt).toBeGreaterThanOrEqual(pt[0]);
  expect(looks.pt).toBeLessThanOrEqual(pt[1]);
});

test('every page is A4 with margins inside the decree, whichever way it lies', () => {
  const pages = [...body.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map((match) => match[0]);
  expect(pages).toHaveLength(sections);
  for (const page of pages) {
    const size = ['w', 'h'].map((side) => Math.round(mm(attribute(page, 'pgSz', side))));
    expect(size.toSorted()).toEqual([210, 297]);
    const margin = (side: string): number => mm(attribute(page, 'pgMar', side));
    for (const [side, low, high] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const) {
      expect(margin(side)).toBeGreaterThanOrEqual(low);
      expect(margin(side)).toBeLessThanOrEqual(high);
    }
    expect(page).toContain('<w:titlePg/>');
    expect(attribute(page, 'pgNumType', 'start')).toBe('1');
  }
});

test('Times New Roman is the only font, black the only colour but for the mark of sample data', () => {
  const fonts = new Set([...body.matchAll(/w:ascii="([^"]*)"/g)].map((match) => match[1]));
  expect([...fonts]).toEqual(['Times New Roman']);
  const colours = [...body.matchAll(/<w:color w:val="([^"]*)"/g)].map((match) => match[1]);
  expect(colours).toEqual([]);
});

test('body paragraphs begin 1 to 1,27 cm in, at least 6 pt apart, single to one and a half lines', () => {
  const bodies = document.body.flatMap((block) =>
    block.kind === 'paragraph' && block.block === 'body' ? [block.inlines] : [],
  );
  expect(bodies.length).toBeGreaterThan(20);
  for (const inlines of bodies) {
    const text = inlines.map((one) => ('figure' in one ? one.figure.text : one.text)).join('');
    const xml = paragraphOf(text);
    expect(mm(attribute(xml, 'ind', 'firstLine'))).toBeGreaterThanOrEqual(10);
    expect(mm(attribute(xml, 'ind', 'firstLine'))).toBeLessThanOrEqual(12.72);
    expect(Number(attribute(xml, 'spacing', 'before')) / 20).toBeGreaterThanOrEqual(6);
    const lines = Number(attribute(xml, 'spacing', 'line')) / 240;
    expect(lines).toBeGreaterThanOrEqual(1);
    expect(lines).toBeLessThanOrEqual(1.5);
  }
});

test('the lines are drawn, never underlining, and as long as the decree says', () => {
  expect(body).not.toContain('<w:u ');
  const lines = paragraphsOf(body).filter((one) => one.includes('<w:pBdr>'));
  expect(lines).toHaveLength(3);
  const columns = [document.layout.page.headLeftMm, 160 - document.layout.page.headLeftMm, 160];
  const lengths = lines.map((one, index) => {
    const sides = mm(attribute(one, 'ind', 'left')) + mm(attribute(one, 'ind', 'right'));
    return (columns[index] ?? 0) - sides;
  });
  const [issuer = 0, motto = 0, subject = 0] = lengths;
  const width = (text: string, pt: number): number => boldTextWidthMm(text, pt);
  expect(motto / width('Độc lập - Tự do - Hạnh phúc', 13)).toBeCloseTo(1, 1);
  for (const share of [issuer / width('BAN CHỈ ĐẠO 138', 12), subject / 160]) {
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  }
});

test('page numbers stand centred in the top margin, in 13 or 14 upright, and not on a first page', () => {
  const withNumber = [...headers.values()].filter((xml) => xml.includes('PAGE'));
  expect(withNumber).toHaveLength(sections);
  for (const xml of withNumber) {
    const number = paragraphsOf(xml).find((one) => one.includes('PAGE')) ?? '';
    expect(looksOf(number)).toMatchObject({ align: 'center', italic: false, bold: false });
    expect([13, 14]).toContain(looksOf(number).pt);
  }
  expect([...body.matchAll(/<w:headerReference [^>]*w:type="first"/g)]).toHaveLength(sections);
  expect(headers.size - withNumber.length).toBe(sections);
});

test('sample data is named on every page, and on none without it', async () => {
  expect(headers.size).toBe(2 * sections);
  for (const xml of headers.values()) expect(textOf(xml)).toContain('DỮ LIỆU MẪU');
  const real = await readDocx(await writeDocx(buildReport(exampleInput({ sample: false }), reportWords)));
  for (const xml of real.headers.values()) expect(textOf(xml)).not.toContain('MẪU');
});

test('headings are headings to a screen reader and to the list of headings', () => {
  expect(attribute(paragraphOf('II. KẾT QUẢ THỰC HIỆN'), 'outlineLvl', 'val')).toBe('0');
  expect(attribute(paragraphOf('1. Công tác lãnh đạo, chỉ đạo'), 'outlineLvl', 'val')).toBe('1');
  expect(attribute(paragraphOf('Phụ lục II'), 'outlineLvl', 'val')).toBe('0');
});

test('the text ends with ./. and the number is left to the registry', () => {
  const sentences = paragraphsOf(body).map(textOf);
  expect(sentences.filter((one) => one.endsWith('./.'))).toHaveLength(1);
  expect(body).not.toMatch(/Số: *\d/);
});

test('every number of a full report stands in a locked field, once in the model and once in the file', () => {
  expect(numbersOutsideFields(body)).toEqual([]);
  const printed = allInlines(document).flatMap((one) =>
    'figure' in one ? [[one.figure.tag, one.figure.text]] : [],
  );
  expect(fieldsOf(body).map(({ tag, text }) => [tag, text])).toEqual(printed);
  expect(printed.length).toBeGreaterThan(400);
  const ids = [...body.matchAll(/<w:sdtPr>.*?<w:id w:val="(\d+)"/gs)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(printed.length);
});

test('a line for the author is shaded, and stands where nobody has counted', async () => {
  const thin = buildReport(exampleInput({ figures: someFigures({ T01: '1' }) }), reportWords);
  const { body: xml } = await readDocx(await writeDocx(thin));
  const lines = paragraphsOf(xml).filter((one) => textOf(one).startsWith('[Chưa có số liệu'));
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) expect(line).toContain('<w:shd ');
  expect(numbersOutsideFields(xml)).toEqual([]);
});

test.each(['TM', 'KT', 'TL'] as const)('a committee signs %s by the data of its family', async (signing) => {
  const signed = buildReport(exampleInput({ signing }), reportWords);
  const text = textOf((await readDocx(await writeDocx(signed))).body);
  for (const line of signed.signing.lines) expect(text).toContain(line);
  expect(signed.signing.lines.some((line) => line.startsWith(`${signing}.`))).toBe(true);
});
