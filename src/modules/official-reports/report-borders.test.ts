import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { composeReport } from './compose-report.ts';
import { caiKhe, fillLedger } from './counted-ledger.fixture.ts';
import { paragraphsOf, readDocx, textOf } from './docx/read-docx.fixture.ts';

const { officerApi } = await testDatabase();
beforeAll(() => fillLedger(officerApi));

async function bordersTold(period: string, area: string): Promise<string[]> {
  const clock = () => new Date('2028-01-10T03:00:00Z');
  const { docx } = await composeReport({ db: officerApi, clock }, { tenant: '92', area, period });
  return paragraphsOf((await readDocx(docx)).body)
    .map(textOf)
    .filter((line) => /địa giới hành chính (của cùng kỳ|hiện nay)/i.test(line));
}

test.each([
  ['2026-H1', '92', 'cộng từ số liệu có trong sổ của các đơn vị nay thuộc thành phố'],
  ['2026-H1', caiKhe, 'chưa quy đổi từ các đơn vị cũ'],
  ['2026-H2', caiKhe, 'địa giới hành chính hiện nay có từ ngày 01/07/2025'],
])('%s of %s: a same period that reaches back before the reform is said to', async (period, area, said) => {
  expect(await bordersTold(period, area)).toEqual([
    expect.stringContaining('của cùng kỳ khác hiện nay'),
    expect.stringContaining(said),
  ]);
});

test.each(['2027-H1', '2027-YEAR'])(
  '%s compares two periods of the same borders and says nothing',
  async (period) => {
    expect(await bordersTold(period, caiKhe)).toEqual([]);
  },
);
