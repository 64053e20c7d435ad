import { v7 as uuid } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { readNumber } from '#domain/numbers/format-number.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { type ComposedReport, composeReport } from './compose-report.ts';
import { numbersOutsideFields } from './docx/numbers-outside-fields.fixture.ts';
import { fieldsOf, paragraphsOf, readDocx, textOf } from './docx/read-docx.fixture.ts';

const { officerApi } = await testDatabase();
const tenant = '92';
const clock = () => new Date('2026-11-21T08:00:00Z');
const caiKhe = '31120';
const ninhKieu = '31135';

const fact = (indicator: string, on: string, quantity = '1', area = caiKhe): FactBody => ({
  indicator,
  area,
  on,
  quantity,
});

async function append(facts: FactBody[], chain = caiKhe): Promise<void> {
  const at = `${facts[0]?.on}T02:00:00.000Z`;
  const event = {
    id: uuid(),
    tenant,
    chain,
    actor: 'job:test',
    verb: 'recorded',
    recordKind: 'tip',
    recordId: uuid(),
  };
  await inScope(officerApi, { tenant, path: '92/' }, (trx) =>
    appendEvent(trx, { ...event, happenedAt: at, recordedAt: at, details: {}, facts }),
  );
}

const compose = (period: string, area = tenant, rest = {}): Promise<ComposedReport> =>
  composeReport({ db: officerApi, clock }, { tenant, area, period, ...rest });

beforeAll(async () => {
  // the first day and the last day of the year, and the day before it
  await append([fact('T01', '2025-12-15'), fact('T02', '2025-12-15')]);
  await append([fact('T01', '2026-11-20'), fact('T02', '2026-11-20'), fact('C01', '2026-11-20', '3')]);
  await append([fact('T01', '2025-12-14'), fact('T01', '2025-12-14')]);
  await append(
    [fact('T01', '2026-03-01', '1', ninhKieu), fact('T01', '2026-03-02', '-1', ninhKieu)],
    ninhKieu,
  );
  await append([
    fact('T03', '2026-02-01', '6'),
    fact('T04N', '2026-02-01', '5'),
    fact('T04D', '2026-02-01', '6'),
  ]);
  await append([fact('O02', '2026-05-05', '1284'), fact('O01', '2026-05-05', '0')]);
  await append([fact('M02', '2024-05-05', '12'), fact('M02', '2026-05-05', '-2')]);
  await append([
    fact('C04', '2025-05-05', '8'),
    fact('C04', '2026-05-05', '10'),
    fact('C05', '2026-05-05', '9'),
  ]);
  await append([fact('T05', '2026-01-01', '3'), fact('T05', '2026-02-01', '-1'), fact('T07N', '2026-02-01')]);
  await append([fact('V02', '2026-04-04', '41.25'), fact('V02', '2026-04-05', '0.25')]);
});

test('a year report counts what happened in the year, on its first day and up to now, and nothing before', async () => {
  const { docx, account } = await compose('2026-YEAR');
  const { body } = await readDocx(docx);
  const sentences = paragraphsOf(body).map(textOf);
  expect(sentences).toContain(
    'Nhân dân cung cấp 02 tin, bằng cùng kỳ, trong đó 02 tin có giá trị; qua đó làm rõ 03 vụ.',
  );
  expect(sentences).toContain(
    'Chuyển cơ quan điều tra 06 tin, đúng hạn 05/06 tin, đạt 83,33%; đang giải quyết 02 tin.',
  );
  expect(sentences).toContain('Làm rõ 09/10 vụ phạm tội về trật tự xã hội, đạt 90%.');
  expect(sentences).toContain('Vận động giao nộp 41,5 kg pháo.');
  expect(sentences).toContain('Không tổ chức cuộc tuyên truyền nào; có 1.284 lượt người dự.');
  expect(sentences).toContain(
    'Thành phố có 103 đơn vị hành chính cấp xã, gồm 31 phường và 72 xã; quy mô dân số 4.199.400 người (theo hồ sơ sắp xếp đơn vị hành chính).',
  );
  const tips = account.figures.find((one) => one.tag === 'T01|92|2026-YEAR');
  expect(tips).toMatchObject({ value: '2', area: '92', period: { from: '2025-12-15', to: '2026-12-14' } });
  expect(tips?.facts.map(({ chain, on, quantity }) => [chain, on, quantity])).toEqual([
    [caiKhe, '2026-11-20', '1'],
    [ninhKieu, '2026-03-02', '-1'],
    [ninhKieu, '2026-03-01', '1'],
    [caiKhe, '2025-12-15', '1'],
  ]);
});

test('every number in the file stands in a locked field that the account explains', async () => {
  const { docx, account } = await compose('2026-YEAR');
  const { body } = await readDocx(docx);
  expect(numbersOutsideFields(body)).toEqual([]);
  const fields = fieldsOf(body);
  expect(fields.length).toBeGreaterThan(100);
  const byTag = new Map(account.figures.map((one) => [one.tag, one]));
  for (const { tag, lock, text } of fields) {
    expect(lock).toBe('sdtContentLocked');
    expect(tag.length).toBeLessThanOrEqual(64);
    expect(byTag.get(tag)?.printed.map((one) => one.toLowerCase())).toContain(text.toLowerCase());
  }
  expect([...byTag.keys()].sort()).toEqual([...new Set(fields.map((field) => field.tag))].sort());
  expect(fields.length).toBe(account.figures.reduce((sum, one) => sum + one.places, 0));
});

test('every counted number in the file is the sum of the facts named for it', async () => {
  const { account } = await compose('2026-YEAR');
  const counted = account.figures.filter(
    (one) => one.source.kind === 'figure' && one.indicator?.kind !== 'ratio',
  );
  expect(counted.length).toBeGreaterThan(10);
  for (const { tag, value, facts, printed } of counted) {
    const sum = facts.reduce((total, one) => total + one.sign * Number(one.quantity), 0);
    expect([tag, Number(value)]).toEqual([tag, sum]);
    for (const text of printed) {
      expect([tag, text === 'không' || text === 'Không' ? 0 : readNumber(text)]).toEqual([tag, sum]);
    }
  }
});

test('every calculated number follows from the numbers it names', async () => {
  const { account } = await compose('2026-YEAR');
  const values = new Map(account.figures.map((one) => [one.tag, Number(one.value)]));
  const value = (tag = ''): number => values.get(tag) ?? Number.NaN;
  const calculated = account.figures.filter((one) => one.source.kind === 'calculation');
  expect(calculated.length).toBeGreaterThan(0);
  for (const figure of calculated) {
    if (figure.source.kind !== 'calculation') continue;
    const [now, then] = figure.source.operands;
    const expected = figure.tag.endsWith('|change')
      ? value(now) - value(then)
      : figure.tag.endsWith('|percent')
        ? ((value(now) - value(then)) / value(then)) * 100
        : (value(now) / value(then)) * 100;
    expect([figure.tag, Number(figure.value)]).toEqual([figure.tag, expected]);
  }
});

test('the contradiction of 2022 is flagged with both prints, their sources and the subtraction', async () => {
  const { docx, account } = await compose('2026-YEAR');
  const { body } = await readDocx(docx);
  const sentences = paragraphsOf(body).map(textOf);
  expect(sentences).toContain(
    '1. Số vụ việc triệt phá của 6 tháng đầu năm 2022 (gần 1.400) lớn hơn của cả năm 2022 (hơn 1.100).',
  );
  expect(sentences).toContain('Chênh lệch ít nhất: 1.300 − 1.200 = 100');
  const finding = account.findings[0];
  expect(finding?.sides.map((side) => side.printed)).toEqual(['gần 1.400', 'hơn 1.100']);
  expect(new Set(finding?.sides.map((side) => side.source)).size).toBe(2);
});

test('the published years stand beside this year with their rounding words and former borders named', async () => {
  const { docx, account } = await compose('2026-YEAR');
  const text = textOf((await readDocx(docx)).body);
  for (const printed of [
    'gần 1.600',
    'trên 23.000',
    'trên 1.3600.000 (số viết sai trong nguồn)',
    'hàng ngàn',
    'hơn 110',
  ]) {
    expect(text).toContain(printed);
  }
  expect(text).toContain('Năm 2019 (địa giới cũ)');
  expect(text).toContain('không so sánh với số liệu của các xã, phường hiện nay');
  expect(new Set(account.published.map((one) => one.period))).toEqual(
    new Set(['2019-YEAR', '2021-YEAR', '2022-H1', '2022-YEAR', 'CAL-2025-M11']),
  );
});

test('what nobody has counted is a visible line for the author, never a zero', async () => {
  const { docx } = await compose('2026-YEAR');
  const sentences = paragraphsOf((await readDocx(docx)).body).map(textOf);
  expect(sentences.some((one) => one.startsWith('[Chưa có số liệu: Khởi tố vụ án'))).toBe(false);
  expect(sentences.some((one) => /^\[Chưa có số liệu: .*Khởi tố vụ án/.test(one))).toBe(true);
  expect(sentences.filter((one) => one === 'chưa có số liệu').length).toBeGreaterThan(100);
});

test('a half year counts its own window, a commune only itself', async () => {
  const half = await compose('2026-H1');
  expect(half.account.figures.find((one) => one.tag === 'T01|92|2026-H1')?.value).toBe('1');
  const text = textOf((await readDocx(half.docx)).body);
  expect(text).toContain('6 tháng đầu năm 2026; phương hướng, nhiệm vụ 6 tháng cuối năm 2026');
  expect(text).not.toContain('Bài học kinh nghiệm');
  const commune = await compose('2026-YEAR', caiKhe, { issuer: 'police', signing: 'KT' });
  const words = textOf((await readDocx(commune.docx)).body);
  expect(words).toContain('CÔNG AN PHƯỜNG CÁI KHẾ');
  expect(words).toContain('KT. TRƯỞNG CÔNG AN');
  expect(commune.account.figures.find((one) => one.tag === `T01|${caiKhe}|2026-YEAR`)?.value).toBe('2');
  expect(commune.account.figures.flatMap((one) => one.facts).every((one) => one.chain === caiKhe)).toBe(true);
});

test.each([
  ['2026-YEAR', '99999', {}, 'not_found', { area: 'report.unknownArea' }],
  ['2026-YEAR', '01', {}, 'not_found', { area: 'report.unknownArea' }],
  ['2026-YEAR', '31120/', {}, 'not_found', { area: 'report.unknownArea' }],
  ['2026-H3', '92', {}, 'invalid', { period: 'report.unknownPeriod' }],
  ['2027-YEAR', '92', {}, 'invalid', { period: 'report.periodNotBegun' }],
  ['2019-YEAR', '31135', {}, 'not_found', { area: 'report.unknownArea' }],
  ['2026-YEAR', '92', { issuer: 'party' }, 'invalid', { issuer: 'report.unknownIssuer' }],
  ['2026-YEAR', '92', { signing: 'HEAD' }, 'invalid', { signing: 'report.unknownSigning' }],
])('%s for %s with %o is refused', async (period, area, rest, code, fields) => {
  const refusal = await compose(period, area, rest).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Failure);
  expect(refusal).toMatchObject({ code, fields });
});
