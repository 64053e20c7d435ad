import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseAreas } from '#domain/areas/parse-areas.ts';
import { readOwnReport } from '#domain/reading/read-own-report.ts';
import { type ReportFigure, readReport } from '#domain/reading/read-report.ts';
import { areaCodes } from '#domain/reading/scope/area-codes.ts';
import { readDocument } from '#platform/documents/read-document.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { caiKhe, composeFrom, fillLedger } from './counted-ledger.fixture.ts';
import { askedFields, says } from './read-back.fixture.ts';

const { officerApi } = await testDatabase();
const compose = composeFrom(officerApi);
beforeAll(() => fillLedger(officerApi));

type Counted = Awaited<ReturnType<typeof compose>>['account']['figures'][number];

const sameNumber = (one: ReportFigure, figure: Counted): boolean =>
  Math.abs((one.value ?? Number.NaN) - Number(figure.value)) < 0.006;

/** The city's and a commune's, half-year and year; prose rounds its numbers, tables keep them. */
const reports = [
  ['2026-H1', '92'],
  ['2026-YEAR', '92'],
  ['2026-H1', caiKhe],
  ['2026-YEAR', caiKhe],
] as const;

/** Says how much returned, for whoever reads the output of the run. */
function tell(what: string, returned: number, of: number): number {
  console.info(`${what}: ${returned} of ${of} figures, ${((100 * returned) / of).toFixed(1)} %`);
  return returned / of;
}

async function ownReport(period: string, area: string) {
  const { docx, account } = await compose(period, area);
  const document = await readDocument(docx, 'bao-cao.docx');
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const figures = account.figures.filter((one) => one.source.kind === 'figure' && one.value !== null);
  expect(figures.length).toBeGreaterThan(20);
  return { ...document, tables, figures };
}

test.each(reports)('report %s of %s is read back: indicator, area, period and value', async (...report) => {
  const { text, fields, tables, figures } = await ownReport(...report);
  const read = readOwnReport(text, fields, { tables });
  const returned = figures.filter((figure) =>
    read.some(
      (one) =>
        one.indicator === figure.indicator?.code &&
        one.area?.code === figure.area &&
        one.period?.code === figure.period?.code &&
        sameNumber(one, figure),
    ),
  );
  expect(tell(`${report} by its fields`, returned.length, figures.length)).toBeGreaterThanOrEqual(0.98);
});

test.each(reports)('report %s of %s by its words alone, as if its fields were lost', async (...report) => {
  const { text, fields, tables } = await ownReport(...report);
  const register = parseAreas(await readFile(join(projectRoot, 'db', 'reference', 'areas.csv'), 'utf8'));
  const read = readReport(text, { tables, areaCodes: areaCodes(register) });
  const asked = askedFields({ text, fields });
  const lost = asked.filter(
    ({ tag, start, end, printed }) =>
      !read.some((one) => one.start < end && one.end > start && says(one, tag, printed)),
  );
  expect(asked.length).toBeGreaterThan(40);
  const told = lost.map(({ tag, printed }) => `${tag} ${printed}`).join(', ');
  const returned = asked.length - lost.length;
  expect(tell(`${report} by its words`, returned, asked.length), told).toBeGreaterThanOrEqual(0.98);
});
