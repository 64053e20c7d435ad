import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { submitTip } from '#modules/tips/for-public.ts';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { testPasswordOfOfficers } from '../../../test/support/officer-api.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { exampleForm, prepareTips } from '../../../test/support/tips.ts';

/** A session that ends, or is locked, while somebody writes. */
const database = await testDatabase();
const prepared = await prepareTips(database);
const openPage = withBrowser();
const { site, officer, listen } = await officerSite(database, prepared);
const typed = 'Chào bạn, chúng tôi đã nhận tin';
const reply = (page: Page) => page.getByRole('textbox', { name: 'Viết cho người báo' });

beforeAll(async () => {
  await listen();
  await officer('truc', 'duty_officer', '92/31135/');
  await officer('khac', 'duty_officer', '92/31135/');
  await submitTip(prepared.resident, exampleForm);
});

/** An opened tip with a reply begun. */
async function writing(): Promise<Page> {
  const page = await openPage();
  await page.goto(site);
  await signIn(page, 'truc');
  await page.getByRole('link', { name: 'Hộp tin' }).first().click();
  await page.locator('[data-tip]').first().click();
  await reply(page).fill(typed);
  return page;
}

test('the session ends while a reply is sent: after signing in it is there, with the focus, and goes out once', async () => {
  const page = await writing();
  await page.context().clearCookies();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Phiên làm việc đã hết. Hãy đăng nhập lại để làm tiếp.').waitFor();
  expect(await page.locator('body').innerText()).not.toContain(exampleForm.description);
  await signIn(page, 'truc');
  await expect.poll(() => reply(page).inputValue()).toBe(typed);
  await expect.poll(() => reply(page).evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await page.title()).toMatch(/^Tin /);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('listitem').filter({ hasText: typed }).waitFor();
  await expect.poll(() => reply(page).inputValue()).toBe('');
});

test('another officer who signs in there finds nothing of it', async () => {
  const page = await writing();
  await page.context().clearCookies();
  await page.keyboard.press('Control+Enter');
  await signIn(page, 'khac');
  await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(await page.content()).not.toContain(typed);
});

test('a lock hides a reply that is begun, asks nothing, and gives it back', async () => {
  const page = await writing();
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('heading', { name: 'Màn hình đang khóa' }).waitFor();
  expect(await page.locator('body').innerText()).not.toContain(exampleForm.description);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(testPasswordOfOfficers);
  await page.keyboard.press('Enter');
  await expect.poll(() => reply(page).inputValue()).toBe(typed);
});
