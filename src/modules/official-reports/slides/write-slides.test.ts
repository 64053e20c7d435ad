import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { buildReport } from '#domain/official-documents/build-report.ts';
import { reportWords } from '#locales/vi/report.ts';
import { fieldsOf, readDocx, textOf } from '../docx/read-docx.fixture.ts';
import { writeEnglish } from '../english/write-english.ts';
import { exampleInput } from '../report-input.fixture.ts';
import { writeSlides } from './write-slides.ts';

const input = exampleInput();
const bytes = await writeSlides(buildReport(input, reportWords), input);
if (process.env.OUT) writeFileSync(`${process.env.OUT}.pptx`, bytes);

test('the deck has six to ten slides with exact figures, a chart with its table, and the mark of sample data', async () => {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(names.length).toBeGreaterThanOrEqual(6);
  expect(names.length).toBeLessThanOrEqual(10);
  const slides = await Promise.all(names.map((name) => zip.file(name)?.async('string') ?? ''));
  const text = slides.join('');
  for (const code of ['T02', 'C01', 'O02', 'M02', 'B03']) {
    expect(text).toContain(`>${formatNumber(input.figures.get(code)?.value ?? '')}<`);
  }
  expect(Object.keys(zip.files).some((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toBe(true);
  expect(text).toContain('<a:tbl>');
  // the first slide says whose committee reports
  expect(slides.some((slide) => /Ban Chỉ đạo[^<]* Cần Thơ</.test(slide))).toBe(true);
  const layouts = Object.keys(zip.files).filter((name) =>
    /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(name),
  );
  const masters = await Promise.all(layouts.map((name) => zip.file(name)?.async('string') ?? ''));
  expect(masters.join('')).toContain('DỮ LIỆU MẪU');
});

test('the English summary says the same numbers in locked fields, and that it is not the official text', async () => {
  const docx = await writeEnglish(input);
  if (process.env.OUT) writeFileSync(`${process.env.OUT}.docx`, docx);
  const { body, headers } = await readDocx(docx);
  expect(textOf(body)).toContain('The signed report in Vietnamese is the official text.');
  expect([...headers.values()].map(textOf)).toEqual(['SAMPLE DATA', 'SAMPLE DATA']);
  const fields = fieldsOf(body).filter(({ tag }) => tag.split('|').length === 3);
  expect(fields.length).toBeGreaterThan(30);
  for (const { tag, text } of fields) {
    const [code = '', , period] = tag.split('|');
    const figure = input.figures.get(code);
    const exact = period === figure?.period ? figure?.value : figure?.previous?.value;
    expect([tag, Number(text.replace(/[,%]/g, ''))]).toEqual([tag, Number(exact)]);
  }
});
