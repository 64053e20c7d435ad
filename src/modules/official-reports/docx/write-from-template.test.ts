import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { buildReport } from '#domain/official-documents/build-report.ts';
import { checkTemplate } from '#domain/official-documents/templates/check-template.ts';
import { templateLines } from '#domain/official-documents/templates/template-lines.ts';
import { reportWords } from '#locales/vi/report.ts';
import { readTemplate } from '#platform/documents/word/read-template.ts';
import { exampleInput } from '../report-input.fixture.ts';
import { writeShippedTemplate } from '../templates/write-shipped-template.ts';
import { fieldsOf, paragraphsOf, readDocx, textOf } from './read-docx.fixture.ts';
import { writeDocx } from './write-docx.ts';
import { writeFromTemplate } from './write-from-template.ts';

const input = exampleInput();
const document = buildReport(input, reportWords);
const shipped = await writeShippedTemplate(document.layout);
const fill = (keys: readonly string[], template: Buffer) =>
  writeFromTemplate(
    { ...document, templateLines: templateLines(['du_lieu_mau', ...keys], input, document, reportWords) },
    template,
  );
const words = (xml: string): string[] =>
  paragraphsOf(xml)
    .map(textOf)
    .filter((text) => text !== '');

/** The shipped template with a paragraph of the office's own before its body. */
async function withParagraph(xml: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(shipped);
  const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const at = body.indexOf('<w:p>', body.indexOf('{{ten_loai}}'));
  zip.file('word/document.xml', body.slice(0, at) + xml + body.slice(at));
  return zip.generateAsync({ type: 'nodebuffer' });
}

test('the template of the product passes its own check', async () => {
  const read = await readTemplate(shipped);
  expect(typeof read).toBe('object');
  if (typeof read === 'string') return;
  const paragraphs = [
    ...read.body.map((one) => ({ ...one, part: 'body' as const })),
    ...read.margins.map((one) => ({ ...one, part: 'margin' as const })),
  ];
  expect(checkTemplate(paragraphs)).toEqual([]);
});

test('filled, it says what the product’s own layout says, on the same pages, with the same locked fields', async () => {
  const own = await readDocx(await writeDocx(document));
  const bytes = await fill([], shipped);
  const { body, headers } = await readDocx(bytes);
  expect(words(body)).toEqual(words(own.body));
  expect(fieldsOf(body)).toEqual(fieldsOf(own.body));
  const sizes = (xml: string) =>
    [...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) =>
      ['w', 'h'].map((side) => new RegExp(`w:${side}="(\\d+)"`).exec(size)?.[1]),
    );
  expect(sizes(body)).toEqual(sizes(own.body));
  for (const xml of headers.values()) expect(textOf(xml)).toContain('DỮ LIỆU MẪU');
  if (process.env.OUT) writeFileSync(process.env.OUT, bytes);
});

test('words and figures of the office’s own sentence are filled in, also where Word cut a placeholder in two', async () => {
  const run = (text: string): string =>
    `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const template = await withParagraph(
    `<w:p>${run('Kỳ {{k')}${run('y}}: Nhân dân {{ dia_ban }} cung cấp {{T01}} tin, cùng kỳ {{T01.cung_ky}}.')}</w:p>`,
  );
  const bytes = await fill(['ky', 'dia_ban', 'T01', 'T01.cung_ky'], template);
  const { body } = await readDocx(bytes);
  const [now, before] = [input.figures.get('T01'), input.figures.get('T01')?.previous];
  const said = words(body).find((text) => text.startsWith('Kỳ năm 2026'));
  expect(said).toMatch(/^Kỳ năm 2026: Nhân dân thành phố Cần Thơ cung cấp .* tin, cùng kỳ .*\.$/);
  const tags = fieldsOf(body).map(({ tag }) => tag);
  expect(tags.slice(0, 2)).toEqual([`T01|92|${now?.period}`, `T01|92|${before?.period}`]);
  expect(body).not.toContain('{{');
  if (process.env.OUT) writeFileSync(process.env.OUT, bytes);
});
