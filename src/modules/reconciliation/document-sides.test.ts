import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { saveEntries } from '#modules/entries/for-officers.ts';
import { rollUp } from '#modules/ledger/for-jobs.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { compareReading } from '../readings/compare-reading.ts';
import { placeKey, quotationsOf } from '../readings/quotations.ts';
import { readingDesk } from '../readings/readings.fixture.ts';
import { readFindings } from './read-findings.ts';

const database = await testDatabase();
const { as, add, decide } = await readingDesk(database);

test('a figure taken out of a document is a side of findings, with its sentence; not for another area', async () => {
  await rollUp(database.jobs, '92');
  const secretary = await as('committee_secretary', '92/31135/');
  const city = await as('city_movement_officer', '92/');
  const neighbour = await as('committee_secretary', '92/31120/');
  const sentence = '6 tháng đầu năm 2026, phường Ninh Kiều tổ chức gần 24 buổi tuyên truyền.';
  const { readingId } = await add(secretary, `Ngày 14/6/2026\n${sentence}`);
  await decide(secretary, readingId, { figureNo: 0 });
  const cell = { indicator: 'O01', value: '40', estimated: false, paper: '', comment: '', seen: 0 };
  await saveEntries(city, { id: uuidv7(), areaCode: '31135', period: '2026-H1', cells: [cell] });
  const { findings } = await readFindings(secretary, { area: '31135', period: '2026-H1' });
  const [told] = findings.filter(({ rule }) => rule === 'sources_disagree');
  expect(told?.weight).toBe('blocks');
  expect(told?.figures.map(({ printed }) => printed)).toEqual(['40', '24']);
  const place = { readingId, figureNo: 0 };
  expect(told?.sources.map(({ publisher, reading }) => [publisher, reading])).toEqual([
    [null, null],
    ['Báo cáo 6 tháng', place],
  ]);
  expect((await quotationsOf(secretary, [place])).get(placeKey(place))).toBe(sentence);
  expect((await quotationsOf(neighbour, [place])).size).toBe(0);
  const beside = await readFindings(neighbour, { area: '31120', period: '2026-H1' });
  expect(JSON.stringify(beside.findings)).not.toContain(readingId);
  // a second document meets the first one's sentence at the desk
  const again = await add(secretary, `Ngày 15/6/2026\n${sentence.replace('gần 24', '90')}`, {
    title: 'Bản sau',
  });
  const known = (await compareReading(secretary, again.readingId))[0]?.known;
  expect(known?.map(({ from, quotation }) => [from.kind, quotation])).toEqual([
    ['ledger', null],
    ['document', sentence],
  ]);
}, 120_000);
