import { beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { prepareTips } from '../../../test/support/tips.ts';

// A commune's week of outreach, twelve sessions one after the other, with nothing but the keyboard.
const database = await testDatabase();
const prepared = await prepareTips(database);
const openPage = withBrowser();
const { site, officer, listen } = await officerSite(database, prepared);
const sessions = Array.from({ length: 12 }, (_, n) => ({
  day: `${9 + Math.floor(n / 2)}/11/2026`,
  attendances: String(30 + n),
}));

beforeAll(async () => {
  await listen();
  await officer('phongtrao', 'movement_officer', '92/31135/');
});

test('a week of twelve sessions is written by keyboard, and stands in calendar and list', async () => {
  const page = await openPage({ viewport: { width: 1440, height: 900 } });
  const { keyboard } = page;
  await page.goto(`${site}/so/tuyen-truyen/them/outreach_session`);
  await signIn(page, 'phongtrao');
  const name = page.getByLabel('Tên', { exact: true });
  await name.waitFor();
  expect(await screenFaults(page)).toEqual([]);
  let keys = 0;
  const press = async (key: string, times = 1) => {
    for (let n = 0; n < times; n += 1) await keyboard.press(key);
    keys += times;
  };
  const type = async (text: string) => {
    await keyboard.type(text);
    keys += text.length;
  };
  await name.focus();
  for (const [n, { day, attendances }] of sessions.entries()) {
    if (n === 0) await type('Nhắc cảnh giác lừa đảo');
    await press('Tab');
    await type(day);
    // form, topic: chosen once, kept for the sessions that follow
    for (let choice = 0; choice < 2; choice += 1) {
      await press('Tab');
      if (n === 0) await press('ArrowDown');
    }
    await press('Tab', 3);
    await type(attendances);
    await press('Control+Enter');
    await page.getByText(`Đã ghi ${n + 1} mục trong lần này`).waitFor();
  }
  // at two keys a second this is under three minutes
  expect(keys).toBeLessThan(360);
  const rows = await database.admin
    .selectFrom('records')
    .select(['fields', 'opened_on'])
    .where('kind', '=', 'outreach_session')
    .orderBy('id')
    .execute();
  expect(rows.map(({ fields }) => fields)).toMatchObject(
    sessions.map(({ attendances }) => ({ attendances })),
  );
  const days = new Set(rows.map(({ opened_on }) => opened_on));
  expect([...days].sort()).toEqual(
    [9, 10, 11, 12, 13, 14].map((n) => `2026-11-${String(n).padStart(2, '0')}`),
  );
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${site}/so/tuyen-truyen?view=calendar&day=2026-11-11`);
  await expect.poll(() => page.getByRole('link', { name: 'Nhắc cảnh giác lừa đảo' }).count()).toBe(12);
  expect(await screenFaults(page)).toEqual([]);
});
