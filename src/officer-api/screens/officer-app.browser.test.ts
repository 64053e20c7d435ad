import { beforeAll, expect, test } from 'vitest';
import { submitTip } from '#modules/tips/for-public.ts';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { exampleForm, prepareTips } from '../../../test/support/tips.ts';
import { watchedPages } from './watched-pages.fixture.ts';

/** The built app in a real browser, on the real API and database. */
const database = await testDatabase();

const prepared = await prepareTips(database);
const { site, officer, listen } = await officerSite(database, prepared);
const watchedPage = watchedPages(withBrowser(), site);

beforeAll(async () => {
  await listen();
  await officer('truc', 'duty_officer', '92/31135/');
  await officer('quantri', 'administrator', '92/');
  await officer('vang', 'duty_officer', '92/31120/');
  await submitTip(prepared.resident, exampleForm);
});

test.each([
  ['dark', 1440],
  ['light', 360],
] as const)(
  'every screen is accessible and fits: %s, %d px',
  async (colorScheme, width) => {
    await submitTip(prepared.resident, { ...exampleForm, description: 'một tin khác', dangerNow: true });
    const { page, wrong } = await watchedPage({ colorScheme, viewport: { width, height: 740 } });
    await page.goto(site);
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await screenFaults(page)).toEqual([]);
    await signIn(page, 'truc');
    await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
    expect(await screenFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /tài khoản của/ }).click();
    expect(await screenFaults(page)).toEqual([]);
    await page.goto(`${site}/hop-tin?group=fresh`);
    await page.locator('[data-tip]').first().click();
    await page.getByText('một tin khác').waitFor();
    expect(await screenFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /Phân loại/ }).click();
    await page.getByLabel('Tố cáo').check();
    await page.getByLabel('Đã biết tên, địa chỉ người gửi').waitFor();
    expect(await screenFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.goto(`${site}/giao-ca`);
    await page.getByText('Còn mở, giao cho ca sau').waitFor();
    expect(await screenFaults(page)).toEqual([]);
    await page.goto(`${site}/hop-tin/00000000-0000-4000-8000-000000000000`);
    await page.getByText('Không thấy tin này').waitFor();
    expect(await screenFaults(page)).toEqual([]);
    expect(wrong.filter((text) => !text.includes('status of 404'))).toEqual([]);
  },
  120_000,
);

test('where nothing has come in, the screens say so', async () => {
  const { page } = await watchedPage({ viewport: { width: 360, height: 740 } });
  await page.goto(site);
  await signIn(page, 'vang');
  await page.getByText('Không có việc đang chờ').waitFor();
  expect(await screenFaults(page)).toEqual([]);
  await page.goto(`${site}/hop-tin`);
  await page.getByText('Chưa có tin nào').waitFor();
  expect(await screenFaults(page)).toEqual([]);
}, 60_000);

test('an administrator sees no tip, and a session that is over leads to the sign-in and back', async () => {
  const { page } = await watchedPage();
  await page.goto(site);
  await signIn(page, 'quantri');
  await page.getByText('Tài khoản này không đọc tin').waitFor();
  expect(await page.getByRole('link', { name: 'Hộp tin' }).count()).toBe(0);

  await page.goto(`${site}/hop-tin?group=fresh`);
  await page.context().clearCookies();
  await page.goto(`${site}/hop-tin?group=fresh`);
  await signIn(page, 'truc');
  await page.waitForURL(/group=fresh/);
  await page.locator('[data-tip]').first().waitFor();
  await page.context().clearCookies();
  await page.locator('[data-tip]').first().click();
  await page.getByText('Phiên làm việc đã hết.').waitFor();
}, 60_000);
