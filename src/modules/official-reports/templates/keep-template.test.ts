import { createHash, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { getLayout } from '#domain/official-documents/issuer-families.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../../test/support/tips.ts';
import { composeReport } from '../compose-report.ts';
import { paragraphsOf, readDocx, textOf } from '../docx/read-docx.fixture.ts';
import { keepTemplate } from './keep-template.ts';
import { previewTemplate, readTemplateFile } from './read-template-file.ts';
import { readTemplates } from './read-templates.ts';
import { withSentence } from './template.fixture.ts';
import { writeShippedTemplate } from './write-shipped-template.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { ninhKieu: areaCode, caiKhe } = communes;
const at = async (role: Parameters<typeof addOfficer>[1], path: string) =>
  prepared.officer(await addOfficer(database, role, path));
const office = await at('movement_officer', `92/${areaCode}/`);
const bytes = await withSentence(
  await writeShippedTemplate(getLayout('decree-30-2020')),
  'Phường gửi {{T01}} tin trong {{ky}}.',
);
const file = { name: 'mau.docx', bytes };
const sentencesOf = async (docx: Buffer) => paragraphsOf((await readDocx(docx)).body).map(textOf);

test('a template is kept with its hash, and reports are written from it until the office goes back', async () => {
  const command = { id: randomUUID(), areaCode, seen: 0, file };
  const kept = await keepTemplate(office, command);
  expect(kept).toEqual({ version: 1, faults: [] });
  expect(await keepTemplate(office, command)).toEqual(kept);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(await readTemplates(office, areaCode)).toMatchObject({
    versions: [{ version: 1, fileName: 'mau.docx', sha256 }],
    inherited: null,
  });
  expect(await readTemplateFile(office, { areaCode, version: 1 })).toEqual(bytes);
  const events = await database.admin
    .selectFrom('events')
    .select(['verb', 'body'])
    .where('record_kind', '=', 'report_template')
    .execute();
  expect(events.map(({ verb, body }) => [verb, JSON.parse(body.toString('utf8')).details])).toEqual([
    ['keep', { version: 1, sha256 }],
  ]);
  const request = { tenant: '92', area: areaCode, period: '2026-H1' };
  const written = await composeReport(office, request);
  expect(written.template).toBe(1);
  expect(await sentencesOf(written.docx)).toContain(
    'Phường gửi chưa có số liệu tin trong 6 tháng đầu năm 2026.',
  );
  const back = await keepTemplate(office, { id: randomUUID(), areaCode, seen: 1, file: null });
  expect(back.version).toBe(2);
  expect((await composeReport(office, request)).template).toBe(0);
});

test('a commune without a template of its own writes with the city’s; one that went back to the product’s does not', async () => {
  const city = await at('city_movement_officer', '92/');
  await keepTemplate(city, { id: randomUUID(), areaCode: '92', seen: 0, file });
  const other = await at('movement_officer', `92/${caiKhe}/`);
  expect(await readTemplates(other, caiKhe)).toEqual({
    versions: [],
    inherited: { version: 1, fileName: 'mau.docx' },
  });
  const request = (area: string) => ({ tenant: '92', area, period: '2026-H1' });
  const written = await composeReport(other, request(caiKhe));
  expect(written).toMatchObject({ template: 1, templateOf: '92/' });
  expect(await sentencesOf(written.docx)).toContain(
    'Phường gửi chưa có số liệu tin trong 6 tháng đầu năm 2026.',
  );
  expect(written.account.figures.some(({ area }) => area === areaCode || area === '92')).toBe(false);
  expect(await composeReport(office, request(areaCode))).toMatchObject({ template: 0, templateOf: null });
});

test('a preview is full of examples under the mark of sample data, and every placeholder is gone', async () => {
  const docx = await previewTemplate(office, { areaCode, version: 1 });
  const { body, headers } = await readDocx(docx);
  expect(body).not.toContain('{{');
  for (const xml of headers.values()) expect(textOf(xml)).toContain('DỮ LIỆU MẪU');
  expect((await sentencesOf(docx)).find((one) => one.startsWith('Phường gửi'))).toMatch(/\d tin trong/);
});

test('a file with faults is not kept, and each fault is told', async () => {
  const broken = await withSentence(bytes, 'Có {{T01} tin, {{khong_co}}.');
  const answer = await keepTemplate(office, {
    ...{ id: randomUUID(), areaCode, seen: 2 },
    file: { name: 'x.docx', bytes: broken },
  });
  expect(answer.version).toBeNull();
  expect(answer.faults.map(({ fault }) => fault)).toEqual(['broken', 'unknown']);
  expect((await readTemplates(office, areaCode)).versions).toHaveLength(2);
});

test('another area, a role that presents no reports, an old version and a huge file are refused', async () => {
  const command = { id: randomUUID(), areaCode, seen: 2, file };
  await expect(keepTemplate(office, { ...command, areaCode: caiKhe })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(readTemplates(office, caiKhe)).rejects.toMatchObject({ code: 'not_found' });
  await expect(previewTemplate(office, { areaCode: caiKhe, version: 0 })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(readTemplateFile(office, { areaCode, version: 9 })).rejects.toMatchObject({
    code: 'not_found',
  });
  const inspector = await at('inspector', '92/');
  await expect(keepTemplate(inspector, command)).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(keepTemplate(office, { ...command, seen: 1 })).rejects.toMatchObject({ code: 'conflict' });
  const huge = { name: 'x.docx', bytes: Buffer.alloc(3_000_000) };
  await expect(keepTemplate(office, { ...command, file: huge })).rejects.toMatchObject({
    fields: { file: 'template.large' },
  });
});
