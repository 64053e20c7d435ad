import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseAreas } from '#domain/areas/parse-areas.ts';
import { readReport } from '#domain/reading/read-report.ts';
import { areaCodes } from '#domain/reading/scope/area-codes.ts';
import { writtenAs } from '#platform/documents/formats/office-file.fixture.ts';
import { readDocument } from '#platform/documents/read-document.ts';
import { convertToPdf, hasLibreOffice } from '#platform/libre-office.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { composeFrom, fillLedger } from './counted-ledger.fixture.ts';
import { askedFields, says } from './read-back.fixture.ts';

const { officerApi } = await testDatabase();
const compose = composeFrom(officerApi);
beforeAll(() => fillLedger(officerApi));

test.skipIf(!hasLibreOffice())(
  'a half-year report as PDF is read back by its words alone',
  async () => {
    const { docx } = await compose('2026-H1', '92');
    const asked = askedFields(await readDocument(docx, 'bao-cao.docx'));
    const { text, blocks } = await readDocument(await convertToPdf(docx, 'docx'), 'bao-cao.pdf');
    const tables = blocks.filter((block) => block.kind === 'table');
    const register = parseAreas(await readFile(join(projectRoot, 'db', 'reference', 'areas.csv'), 'utf8'));
    const read = readReport(text, { tables, areaCodes: areaCodes(register) });
    // what the report prints three times must be read three times
    const lost = asked.filter(({ tag, printed }, at) => {
      const before = asked.slice(0, at).filter((one) => one.tag === tag && one.printed === printed).length;
      return read.filter((one) => says(one, tag, printed)).length <= before;
    });
    const returned = asked.length - lost.length;
    console.info(`PDF by its words: ${returned} of ${asked.length} figures`);
    expect(asked.length).toBeGreaterThan(40);
    expect(
      returned / asked.length,
      lost.map(({ tag, printed }) => `${tag} ${printed}`).join(', '),
    ).toBeGreaterThanOrEqual(0.98);
  },
  120_000,
);

test.skipIf(!hasLibreOffice())(
  'as a web page it says what it says as Word, number for number',
  async () => {
    const { docx } = await compose('2026-H1', '92');
    const page = await writtenAs(docx, 'docx', 'html');
    const [word, web] = await Promise.all([readDocument(docx, 'a.docx'), readDocument(page, 'a.html')]);
    const read = ({ text, blocks }: typeof word) =>
      readReport(text, { tables: blocks.filter((block) => block.kind === 'table') }).map((one) => [
        ...[one.text, one.value, one.unit, one.concept, one.indicator, one.direction],
        ...[one.period?.code, one.area?.name],
      ]);
    expect(read(web)).toEqual(read(word));
  },
  120_000,
);
