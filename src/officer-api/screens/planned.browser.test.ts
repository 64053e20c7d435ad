import { beforeAll, expect, test } from 'vitest';
import { logActivity } from '#modules/registers/for-officers.ts';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { prepareTips } from '../../../test/support/tips.ts';
import { plan, session, weekly } from '../../modules/registers/activities/planned.fixture.ts';
import { foundRecord } from '../../modules/registers/records/found-record.ts';
import { registersOf } from '../../modules/registers/registers.fixture.ts';

// The day of a movement officer: what the unit planned is told, moved, cancelled; what was written twice is merged.
const database = await testDatabase();
const prepared = await prepareTips(database);
const openPage = withBrowser();
const { site, officer, listen } = await officerSite(database, prepared);
const keeper = registersOf(database)('movement_officer', '92/31135/');

beforeAll(async () => {
  await listen();
  await officer('phongtrao', 'movement_officer', '92/31135/');
  const { id } = await plan(keeper);
  await logActivity(keeper, weekly(id));
  await foundRecord(keeper, session({ name: 'Họp dân khu vực 3' }));
  await foundRecord(keeper, session({ name: 'Hop dan khu vuc 3 lan 2' }));
});

test('from the day a session is moved and another cancelled; two that are one are merged', async () => {
  const page = await openPage({ viewport: { width: 360, height: 800 } });
  await page.goto(site);
  await signIn(page, 'phongtrao');
  const planned = page.getByRole('region', { name: 'Buổi đã lên lịch' });
  await expect.poll(() => planned.getByRole('listitem').count()).toBe(3);
  expect(await screenFaults(page, 'planned-today')).toEqual([]);

  await planned.getByRole('link', { name: 'Dời, sửa Nhắc cảnh giác lừa đảo ngày 12/11/2026' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ngày', { exact: true }).fill('25/11/2026');
  expect(await screenFaults(page, 'planned-move')).toEqual([]);
  await dialog.getByRole('button', { name: 'Ghi lại' }).click();
  await page.getByText('dời từ 12/11/2026').waitFor();
  expect(page.url()).not.toContain('task');

  await page.goto(site);
  await planned.getByRole('link', { name: 'Hủy buổi Nhắc cảnh giác lừa đảo ngày 19/11/2026' }).click();
  await dialog.getByLabel(/Lý do/).fill('Mưa lớn');
  expect(await screenFaults(page, 'planned-cancel')).toEqual([]);
  await dialog.getByRole('button', { name: 'Hủy buổi này' }).click();
  await page.getByText('Mưa lớn').waitFor();
  await page.goto(site);
  await expect.poll(() => planned.getByRole('listitem').count()).toBe(2);

  await page.goto(`${site}/so/tuyen-truyen`);
  await page.getByText('Có thể trùng nhau: 1 cặp').click();
  expect(await screenFaults(page, 'twins')).toEqual([]);
  await page.getByRole('link', { name: 'Hop dan khu vuc 3 lan 2' }).first().click();
  await page.getByRole('button', { name: 'Gộp mục đang xem vào mục này: Họp dân khu vực 3' }).click();
  // the day of the test's server, whatever the browser's is
  await dialog.getByLabel('Ngày', { exact: true }).fill('20/11/2026');
  await dialog.getByLabel('Lý do', { exact: true }).fill('Ghi hai lần');
  expect(await screenFaults(page, 'merge')).toEqual([]);
  await dialog.getByRole('button', { name: 'Gộp vào mục trùng' }).click();
  await page.getByText('Đã gộp, trùng').first().waitFor();
});
