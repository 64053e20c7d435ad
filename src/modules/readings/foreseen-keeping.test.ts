import { v7 as uuidv7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { saveEntries } from '#modules/entries/for-officers.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { compareReading } from './compare-reading.ts';
import { readingDesk } from './readings.fixture.ts';

const database = await testDatabase();
const { as, add, decide } = await readingDesk(database);
const secretary = await as('committee_secretary', '92/31135/');
const city = await as('city_movement_officer', '92/');
const text = `Ngày 14/6/2026
6 tháng đầu năm 2026, phường Ninh Kiều tổ chức 24 cuộc tuyên truyền, phát 500 tờ rơi, có 36 tổ tự quản, nhân dân cung cấp 12 nguồn tin. Năm 2030, phường Ninh Kiều phát 900 tờ rơi.`;

beforeAll(async () => {
  const cell = { estimated: false, paper: '', comment: '', seen: 0 };
  const save = (period: string, indicator: string, value: string) =>
    saveEntries(city, {
      ...{ id: uuidv7(), areaCode: '31135', period, cells: [{ ...cell, indicator, value }] },
    });
  await save('2026-YEAR', 'O01', '50');
  await save('2026-H1', 'O07', '500');
});

test('what the screen promises before a figure is taken is what taking it does', async () => {
  const { readingId } = await add(secretary, text);
  const before = await compareReading(secretary, readingId);
  expect(before.map(({ keeping }) => [keeping.as, keeping.why])).toEqual([
    ['compared', 'otherPeriod'],
    ['compared', 'same'],
    ['ledger', null],
    ['compared', 'counted'],
    ['kept', 'noPeriod'],
  ]);
  for (const { figureNo, keeping, cellVersion } of before) {
    const { keptAs, keptWhy } = await decide(secretary, readingId, { figureNo, cellVersion });
    expect([figureNo, keptAs, keptWhy]).toEqual([figureNo, keeping.as, keeping.why]);
  }
});
