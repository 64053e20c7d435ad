import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePeriod } from '#domain/calendar/period.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { addOfficer, prepareTips } from '../../../test/support/tips.ts';
import { saveEntries } from './save-entries.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const city = prepared.officer(await addOfficer(database, 'city_movement_officer', '92/'));

/** Paragraphs whose figures another body gives: entered with its paper, never guessed from our records. */
const paragraphs = [
  {
    says: 'Phát hiện hơn 600 vụ về trật tự xã hội, làm rõ 550 vụ; 40 vụ rất nghiêm trọng, đặc biệt nghiêm trọng với 60 người; bắt, xử lý 1.060 người',
    entered: { C04: '612', C05: '553', C07: '40', C12: '60', C06: '1060' },
  },
  {
    says: 'Gần 300 vụ ma túy, hơn 400 người, thu hơn 2 kg',
    entered: { C08: '297', C13: '412', C09: '2150.5' },
  },
];

test.each(paragraphs)('$says', async ({ says, entered }) => {
  const cells = Object.entries(entered).map(([indicator, value]) => ({
    ...{ indicator, value, estimated: false, paper: '15/BC-CSHS', comment: '', seen: 0 },
  }));
  const bare = cells.map((cell) => ({ ...cell, paper: '' }));
  const period = '2026-H1';
  const refused = await saveEntries(city, { id: randomUUID(), areaCode: '92', period, cells: bare });
  expect(refused.every(({ outcome }) => outcome !== 'saved')).toBe(true);
  const results = await saveEntries(city, { id: randomUUID(), areaCode: '92', period, cells });
  expect(results.map(({ outcome }) => outcome)).toEqual(cells.map(() => 'saved'));
  const { from, to } = parsePeriod(period);
  const found = await readInScope(database.jobs, { tenant: '92', path: '92/' }, (trx) =>
    computeFigures(trx, {
      ...{ tenant: '92', from, to, by: { totalAs: '92' } },
      indicators: Object.keys(entered),
    }),
  );
  expect(Object.fromEntries(found.map(({ indicator, value }) => [indicator, value]))).toEqual(entered);
  const row = readFileSync(join(projectRoot, 'docs', 'registers.md'), 'utf8')
    .split('\n')
    .find((line) => line.includes(says));
  for (const code of Object.keys(entered)) expect(row, says).toContain(code);
});
