import { beforeAll, expect, test } from 'vitest';
import { readOwnReport } from '#domain/reading/read-own-report.ts';
import { readWord } from '#platform/documents/word/read-word.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { composeFrom, fillLedger } from './counted-ledger.fixture.ts';

const { officerApi } = await testDatabase();
const compose = composeFrom(officerApi);
beforeAll(() => fillLedger(officerApi));

test('a half-year report is read back: indicator, area, period and value of its figures', async () => {
  const { docx, account } = await compose('2026-H1');
  const { text, fields } = await readWord(docx);
  const read = readOwnReport(text, fields);
  const figures = account.figures.filter((one) => one.source.kind === 'figure' && one.value !== null);
  const returned = figures.filter((figure) =>
    read.some(
      (one) =>
        one.indicator === figure.indicator?.code &&
        one.area?.code === figure.area &&
        one.period?.code === figure.period?.code &&
        Math.abs((one.value ?? Number.NaN) - Number(figure.value)) < 0.006,
    ),
  );
  expect(figures.length).toBeGreaterThan(20);
  expect(returned.length / figures.length).toBeGreaterThanOrEqual(0.98);
});
