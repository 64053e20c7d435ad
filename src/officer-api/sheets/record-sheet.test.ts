import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RegisterKind } from '#contract/registers/register-kinds.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { checkValues } from '#domain/registers/check-values.ts';
import type { RegisterField } from '#domain/registers/register-field.ts';
import { sheetColumns } from '#domain/registers/sheet/sheet-columns.ts';
import { searchKey } from '#domain/text/search-key.ts';
import { planned } from '#locales/vi/officers/planned.ts';
import { recordSheets } from '#locales/vi/officers/record-sheets.ts';
import { projectRoot } from '#platform/project-root.ts';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
import { writeWorkbook } from '#platform/workbook/write-workbook.ts';
import { readRecordSheet } from './read-record-sheet.ts';
import { type ListedRecord, recordListSheet } from './record-list-sheet.ts';
import { recordTemplate } from './record-template.ts';

const folder = join(projectRoot, 'db', 'reference', 'registers');
const kinds = readdirSync(folder).map((file) =>
  RegisterKind.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);
const getKind = (key: string) => kinds.find((kind) => kind.key === key) as RegisterKind;

test.each(kinds.map(({ key }) => key))('%s: every column has a title of its own', (key) => {
  const titles = sheetColumns(getKind(key), recordSheets.columns).map(({ title }) => searchKey(title));
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

const someText = fc.constantFrom('Họp tổ', '=1+1', '1.600', '0123', 'a;b', '"ngoặc"', '05/07/2026', 'Có');
const someDay = fc.constantFrom('2026-07-05', '2026-12-31');
function someValue({ type, choices, form }: RegisterField): fc.Arbitrary<unknown> {
  const choice = fc.constantFrom(...choices.map(({ value }) => value), ...(choices.length ? [] : ['']));
  switch (type) {
    case 'count':
      return fc.integer({ min: 0, max: 2_000_000 }).map(String);
    case 'amount':
      return fc.constantFrom('2.5', '0.3', '1.234', '1600');
    case 'day':
      return someDay;
    case 'choice':
      return choice;
    case 'choices':
      return fc.uniqueArray(choice, { minLength: 1 });
    case 'yes_no':
      return form === 'yes' ? fc.constant(true) : fc.boolean();
    case 'aim':
      return fc.record({
        words: someText,
        indicator: fc.constantFrom(null, 'B03'),
        amount: fc.constantFrom(null, '12.5'),
        by: fc.option(someDay),
      });
    default:
      return someText;
  }
}

test('a list that was taken is read in again as it was, whatever the kind says', async () => {
  const some = fc.constantFrom(...kinds).chain((kind) =>
    fc.tuple(
      fc.constant(kind),
      fc.record(Object.fromEntries(kind.fields.map((field) => [field.key, someValue(field)])), {
        requiredKeys: [],
      }),
      fc.subarray(kind.tags.map(({ value }) => value)),
    ),
  );
  await fc.assert(
    fc.asyncProperty(some, someText, async ([kind, given, tags], name) => {
      const read = checkValues(
        kind.fields.map((field) => ({ ...field, required: false })),
        given,
      );
      const fields = 'values' in read ? read.values : {};
      const listed: ListedRecord = {
        id: '',
        kind: kind.key,
        areaCode: '31135',
        areaName: 'phường Ninh Kiều',
        parentId: null,
        parentName: 'Camera',
        name,
        openedOn: '2026-07-01',
        tags,
        fields: { ...fields },
        stage: kind.firstStage,
        living: true,
        lastActivityOn: null,
        silentFrom: null,
        plan: { planned: 5, held: 2, coming: 1, missing: 1, cancelled: 1, moved: 1 },
        version: 1,
      };
      const records = (async function* () {
        yield listed;
      })();
      const day = plainDate('2026-11-20');
      const file = await buffer(writeWorkbook(recordListSheet(kind, records, { day, isSample: true })));
      const { rows, matched } = await readRecordSheet(kind, { file: file.toString('base64') });
      const isPlanned = kind.activities.some(({ heldAs }) => heldAs !== null);
      const beside = isPlanned ? Object.values(planned.sheet) : [];
      expect(matched.unknown).toEqual([
        'Giai đoạn',
        'Hoạt động gần nhất',
        'Xếp là không hoạt động từ',
        ...beside,
      ]);
      expect(rows).toMatchObject([{ name, area: listed.areaName, on: '2026-07-01', tags, faults: {} }]);
      expect(
        checkValues(
          kind.fields.map((field) => ({ ...field, required: false })),
          rows[0]?.fields ?? {},
        ),
      ).toEqual({
        values: fields,
      });
    }),
    { numRuns: 60 },
  );
});

test('the empty form offers the lists of its kind and the officer’s areas', async () => {
  const file = await buffer(writeWorkbook(recordTemplate(getKind('outreach_session'), ['phường Ninh Kiều'])));
  const [header = []] = await readWorkbook(file);
  expect(header.slice(0, 3)).toEqual(['Tên', 'Địa bàn', 'Ngày']);
  expect(file.length).toBeGreaterThan(0);
  await expect(
    readRecordSheet(getKind('outreach_session'), { file: file.toString('base64') }),
  ).rejects.toMatchObject({
    fields: { file: 'sheetEmpty' },
  });
});

test('a pasted table is read with its header in any order, or without one in the order of the form', async () => {
  const kind = getKind('outreach_session');
  const headed =
    'Lượt người dự (lượt)\tTÊN\tngày\tHình thức\tChủ đề\tThừa\r\n1.600\tBuổi 1\t5/7/2026\ttại trường học\tPhòng chống ma tuý\tx';
  const read = await readRecordSheet(kind, { pasted: headed });
  expect(read.matched).toMatchObject({ unknown: ['Thừa'], missing: [] });
  expect(read.rows).toMatchObject([
    {
      at: 2,
      name: 'Buổi 1',
      fields: { held_on: '2026-07-05', form: 'school', topic: 'drugs', attendances: '1600' },
    },
  ]);
  const bare = 'Buổi 1\t\t5/7/2026\tTại trường học\tBóng đá\t\t"Đoàn\nphường"\t30';
  expect((await readRecordSheet(kind, { pasted: bare })).rows).toMatchObject([
    { at: 1, fields: { host: 'Đoàn\nphường', attendances: '30' }, faults: { topic: 'fieldNotChoice' } },
  ]);
});

test('what is no workbook is refused, and so is a cell far out', async () => {
  const refused = { fields: { file: 'sheetUnreadable' } };
  const kind = getKind('camera');
  await expect(readRecordSheet(kind, { file: 'eA==' })).rejects.toMatchObject(refused);
});

test('the list of plans says planned against held of each', async () => {
  const plan = { planned: 5, held: 2, coming: 1, missing: 1, cancelled: 1, moved: 1 };
  const listed: ListedRecord = {
    ...{ id: '', kind: 'outreach_plan', areaCode: '31135', areaName: 'phường Ninh Kiều', parentId: null },
    ...{ parentName: '', name: 'Kế hoạch 12', openedOn: '2026-07-01', tags: [], fields: { sessions: '6' } },
    ...{ stage: 'active', living: true, lastActivityOn: null, silentFrom: null, version: 1, plan },
  };
  const records = (async function* () {
    yield listed;
  })();
  const sheet = recordListSheet(getKind('outreach_plan'), records, {
    ...{ day: plainDate('2026-11-20'), isSample: false },
  });
  const [header = [], row = []] = await readWorkbook(await buffer(writeWorkbook(sheet)));
  expect(header.slice(-6)).toEqual(Object.values(planned.sheet));
  expect(row.slice(-6).map(Number)).toEqual([5, 2, 1, 1, 1, 1]);
});
