import { beforeAll, expect, test } from 'vitest';
import { Failure } from '#platform/failure.ts';
import { testDatabase } from '../../../test/support/database.ts';
import type { ComposeReport } from './compose-report.ts';
import { caiKhe, composeFrom, fillLedger, ninhKieu } from './counted-ledger.fixture.ts';
import { paragraphsOf, readDocx, textOf } from './docx/read-docx.fixture.ts';

const { officerApi } = await testDatabase();
const compose = composeFrom(officerApi);
beforeAll(() => fillLedger(officerApi));

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
  expect(sentences).toContain('Không tổ chức cuộc tuyên truyền nào; có gần 1.300 lượt người dự.');
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

test('an office may have its sentences read every digit', async () => {
  const { docx, account } = await compose('2026-YEAR', '92', { numbers: 'exact' });
  const sentences = paragraphsOf((await readDocx(docx)).body).map(textOf);
  expect(sentences).toContain('Không tổ chức cuộc tuyên truyền nào; có 1.284 lượt người dự.');
  const rounded = (await compose('2026-YEAR')).account.figures.find(({ tag }) => tag === 'O02|92|2026-YEAR');
  expect(rounded).toMatchObject({ value: '1284', printed: ['gần 1.300', '1.284'] });
  expect(account.figures.find(({ tag }) => tag === 'O02|92|2026-YEAR')?.printed).toEqual(['1.284']);
});

test('the contradiction of 2022 is flagged with both prints, their sources and the subtraction', async () => {
  const { docx, account } = await compose('2026-YEAR');
  const { body } = await readDocx(docx);
  const sentences = paragraphsOf(body).map(textOf);
  expect(sentences.map((one) => one.replace(/^\d+\. /, ''))).toContain(
    'Số vụ việc triệt phá của 6 tháng đầu năm 2022 (gần 1.400) lớn hơn của cả năm 2022 (hơn 1.100).',
  );
  expect(sentences).toContain('Chênh lệch ít nhất: 1.300 − 1.200 = 100');
  const finding = account.findings.find((one) => one.sides[0]?.printed === 'gần 1.400');
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
  expect(sentences.filter((one) => one === 'chưa có số liệu').length).toBeGreaterThan(50);
  expect(sentences.filter((one) => one === '…').length).toBeGreaterThan(100);
});

test('what is presented asks nothing any more: a section without figures and words says so', async () => {
  const { docx } = await compose('2026-YEAR', '92', { isFinal: true });
  const sentences = paragraphsOf((await readDocx(docx)).body).map(textOf);
  expect(sentences.filter((one) => one.startsWith('['))).toEqual([]);
  expect(sentences).not.toContainEqual(expect.stringContaining('[văn bản yêu cầu'));
  const gain = sentences.indexOf('1. Ưu điểm');
  expect(sentences[gain + 1]).toBe('Trong kỳ không có nội dung báo cáo.');
  expect(sentences).toContainEqual(expect.stringMatching(/^Ban Chỉ đạo 138 thành phố Cần Thơ báo cáo /));
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

test.each<[string, string, Partial<ComposeReport>, string, object]>([
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

test('a city’s report lists its communes by unit, the total first, each number of its own facts', async () => {
  const { docx, account } = await compose('2026-YEAR');
  const text = textOf((await readDocx(docx)).body);
  expect(text.indexOf('Toàn thành phố')).toBeGreaterThan(0);
  expect(text.indexOf('Phường Cái Khế')).toBeGreaterThan(text.indexOf('Toàn thành phố'));
  const own = account.figures.find((one) => one.tag === `T01|${caiKhe}|2026-YEAR`);
  expect(own?.value).toBe('2');
  expect(new Set(own?.facts.map(({ area }) => area))).toEqual(new Set([caiKhe]));
  expect((await compose('2026-YEAR', ninhKieu)).account.figures.some(({ area }) => area === caiKhe)).toBe(
    false,
  );
});
