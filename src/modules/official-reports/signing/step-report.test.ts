import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { saveEntries } from '#modules/entries/for-officers.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { communes } from '../../../../test/support/tips.ts';
import { paragraphsOf, readDocx, textOf } from '../docx/read-docx.fixture.ts';
import { findSignedReport, readReportDocument } from './read-document.ts';
import { readReport } from './read-report.ts';
import { prepareSigning } from './signing.fixture.ts';
import { type StepReport, stepReport } from './step-report.ts';
import { writeText } from './write-text.ts';

const database = await testDatabase();
const { at, office, commander, key, eventsOf } = await prepareSigning(database);
const { ninhKieu, caiKhe } = communes;

const enter = (value: string, seen = 0) =>
  saveEntries(office, {
    id: randomUUID(),
    ...key,
    cells: [{ indicator: 'O01', value, estimated: false, paper: '', comment: '', seen }],
  });

let version = 1;

async function step(
  name: StepReport['step'],
  by = office,
  rest: Partial<StepReport> = {},
): Promise<Awaited<ReturnType<typeof stepReport>>> {
  const report = await stepReport(by, { id: randomUUID(), ...key, version, step: name, remark: '', ...rest });
  version = report.version;
  return report;
}

beforeAll(async () => {
  await enter('12');
});

test('from draft to signature, with the hashes of the files and the position of the log in the event', async () => {
  await writeText(office, {
    id: randomUUID(),
    ...key,
    section: 'III.1',
    heading: '',
    text: 'Phong trào đi vào nền nếp.',
    seen: 0,
  });
  await writeText(office, {
    id: randomUUID(),
    ...key,
    section: '+1',
    heading: 'Phòng cháy',
    text: 'Đã tập huấn.',
    seen: 0,
  });
  await writeText(office, {
    ...{ id: randomUUID(), ...key, section: '0', heading: '', seen: 0 },
    text: 'Kế hoạch số 12/KH-UBND',
  });
  await step('submit');
  await expect(step('sign', commander)).rejects.toMatchObject({ code: 'conflict' });
  await step('approve', commander);
  const signed = await step('sign', commander);
  expect(signed.status).toBe('signed');
  const events = await eventsOf(signed.id);
  expect(events.map(({ verb }) => verb)).toEqual(['write', 'write', 'write', 'submit', 'approve', 'sign']);
  const frozen = await findSignedReport(database.officerApi, { tenant: '92', ...key });
  const document = frozen?.documents.get('docx');
  const sha256 = createHash('sha256')
    .update(document?.bytes ?? '')
    .digest('hex');
  expect(events.at(-1)?.details.documents.docx).toBe(sha256);
  const sentences = paragraphsOf((await readDocx(Buffer.from(document?.bytes ?? ''))).body).map(textOf);
  expect(sentences).toContainEqual(expect.stringMatching(/^Thực hiện Kế hoạch số 12\/KH-UBND, Ban Chỉ đạo/));
  expect(sentences.filter((one) => one.startsWith('['))).toEqual([]);
  expect(Object.keys(events.at(-1)?.details.asOf)).toEqual([ninhKieu]);
});

test('a signed report never moves: files stay byte for byte, a later change is told apart', async () => {
  const before = await readReportDocument(office, key, 'docx');
  await enter('15', 1);
  const after = await readReportDocument(office, key, 'docx');
  expect(after.isFrozen).toBe(true);
  expect(after.bytes.equals(before.bytes)).toBe(true);
  const page = await readReport(office, key);
  expect(page.freeze?.figures.find(({ indicator }) => indicator === 'O01')?.value).toBe('12');
  expect(page.changed).toMatchObject([{ indicator: 'O01', frozen: '12', now: '15' }]);
  expect(page.laterFacts.map(({ quantity }) => quantity).sort()).toEqual(['-12', '15']);
  expect(page.maySteps).toEqual([]);
  for (const name of ['submit', 'return', 'approve', 'sign'] as const) {
    await expect(step(name, commander, { remark: 'sửa' })).rejects.toMatchObject({ code: 'conflict' });
  }
});

test('a returned report goes back to the office with the reason and is frozen again', async () => {
  const other = { ...key, period: '2025-H2' };
  let seen = 1;
  const go = async (name: StepReport['step'], by: typeof office, remark = '') => {
    const report = await stepReport(by, { id: randomUUID(), ...other, version: seen, step: name, remark });
    seen = report.version;
    return report;
  };
  await go('submit', office);
  await expect(go('return', commander)).rejects.toMatchObject({ fields: { remark: 'reportRemarkRequired' } });
  await go('return', commander, 'Thiếu phần nguyên nhân');
  expect((await go('submit', office)).freezeNo).toBe(2);
  const { steps } = await readReport(office, other);
  expect(steps.map(({ step: name, remark }) => [name, remark])).toEqual([
    ['submit', ''],
    ['return', 'Thiếu phần nguyên nhân'],
    ['submit', ''],
  ]);
});

test('who presented it does not approve it', async () => {
  const both = { ...key, period: '2026-M03' };
  await stepReport(commander, { id: randomUUID(), ...both, version: 1, step: 'submit', remark: '' });
  await expect(
    stepReport(commander, { id: randomUUID(), ...both, version: 2, step: 'approve', remark: '' }),
  ).rejects.toMatchObject({ fields: { step: 'reportFourEyes' } });
});

test('a retried command does nothing twice', async () => {
  const command = {
    id: randomUUID(),
    ...key,
    period: '2026-M04',
    version: 1,
    step: 'submit',
    remark: '',
  } as const;
  const first = await stepReport(office, command);
  expect(await stepReport(office, command)).toEqual(first);
  expect(await eventsOf(first.id)).toHaveLength(1);
});

test('a period that runs, one that is none, another area and a wrong version are refused', async () => {
  const submit = { id: randomUUID(), version: 1, step: 'submit', remark: '' } as const;
  await expect(stepReport(office, { ...submit, ...key, period: '2026-H2' })).rejects.toMatchObject({
    fields: { period: 'reportPeriodRuns' },
  });
  await expect(stepReport(office, { ...submit, ...key, period: '2026-H3' })).rejects.toMatchObject({
    code: 'invalid',
  });
  for (const areaCode of [caiKhe, '92', 'x']) {
    await expect(stepReport(office, { ...submit, ...key, areaCode })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(readReport(office, { ...key, areaCode })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(readReportDocument(office, { ...key, areaCode }, 'docx')).rejects.toMatchObject({
      code: 'not_found',
    });
  }
  await expect(
    stepReport(office, { ...submit, ...key, period: '2026-M05', version: 7 }),
  ).rejects.toMatchObject({
    code: 'conflict',
  });
  const reader = await at('inspector', '92/');
  await expect(stepReport(reader, { ...submit, ...key, period: '2026-M05' })).rejects.toMatchObject({
    code: 'not_allowed',
  });
});
