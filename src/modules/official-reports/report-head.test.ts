import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { composeFrom } from './counted-ledger.fixture.ts';
import { paragraphsOf, readDocx, textOf } from './docx/read-docx.fixture.ts';

const { officerApi } = await testDatabase();

test('the name of the city’s police breaks before the city, in its head and nowhere else', async () => {
  const { docx } = await composeFrom(officerApi)('2026-YEAR', '92', { issuer: 'police' });
  const lines = paragraphsOf((await readDocx(docx)).body).map(textOf);
  const at = lines.indexOf('CÔNG AN');
  expect(lines[at + 1]).toBe('THÀNH PHỐ CẦN THƠ');
  const properties = await (await JSZip.loadAsync(docx)).file('docProps/core.xml')?.async('text');
  expect(properties).toContain('<dc:creator>CÔNG AN THÀNH PHỐ CẦN THƠ</dc:creator>');
});
