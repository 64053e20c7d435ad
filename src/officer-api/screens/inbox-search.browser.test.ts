import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { submitTip } from '#modules/tips/for-public.ts';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { exampleForm, prepareTips } from '../../../test/support/tips.ts';

/** Inbox and search of the built app in a real browser, on the real API, database and search threads. */
const database = await testDatabase();
const prepared = await prepareTips(database);
const openPage = withBrowser();
const { site, officer, listen } = await officerSite(database, prepared);

const send = (description: string, dangerNow = false) =>
  submitTip(prepared.resident, { ...exampleForm, description, dangerNow });

beforeAll(async () => {
  await listen();
  await officer('truc', ['duty_officer', 'inspector'], '92/31135/');
  await send('Xe 65F1-123.45 đậu sau lò gạch cũ');
  await send('Người lạ ra vào nhà trọ');
});

async function signedIn(options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(options);
  await page.goto(site);
  await signIn(page, 'truc');
  await page.getByRole('link', { name: 'Hộp tin' }).first().waitFor();
  return page;
}

test('a search marks what it found and leaves its words in no address, history or store', async () => {
  const page = await signedIn();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('65f112345');
  await page.getByRole('option', { name: /Tìm “65f112345” trong tin/ }).click();
  await page.waitForURL(/\/tim$/);
  await page.locator('mark', { hasText: '65F1-123.45' }).waitFor();
  expect(await page.locator('mark').count()).toBe(1);

  await page.getByLabel('Từ cần tìm').fill('lò gạch');
  await page.keyboard.press('Enter');
  await page.locator('mark', { hasText: 'gạch' }).waitFor();
  expect(await screenFaults(page)).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toMatch(/gạch|g%E1|65f1/i);

  await page
    .getByRole('link', { name: /phường Ninh Kiều/ })
    .first()
    .click();
  await page.getByText('Xe 65F1-123.45 đậu sau lò gạch cũ').waitFor();
  await page.getByRole('heading', { name: 'Có thể trùng' }).waitFor();
  await page.goBack();
  await page.locator('mark', { hasText: 'gạch' }).waitFor();

  await page.getByLabel('Từ cần tìm').fill('không ai viết');
  await page.keyboard.press('Enter');
  await page.getByText('Không có tin nào khớp').waitFor();
  await page.getByLabel('Từ cần tìm').fill('7ZK4-M2Q9-D1F0-GHJX-A');
  await page.keyboard.press('Enter');
  await page.getByText('Mã tra cứu gõ chưa đúng').waitFor();
});

test('an inspector gives a reason before looking into tips that are over', async () => {
  const page = await signedIn({ viewport: { width: 360, height: 740 } });
  await page.goto(`${site}/tim`);
  await page.getByLabel('Từ cần tìm').fill('nhà trọ');
  await page.getByLabel(/Tìm trong tin đã xong/).check();
  await page.getByLabel('Lý do').selectOption('procuracy_request');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByText('Không có tin nào khớp').waitFor();
  const events = await database.admin
    .selectFrom('events')
    .select('verb')
    .where('verb', '=', 'search_ended')
    .execute();
  expect(events).toHaveLength(1);
  expect(await screenFaults(page)).toEqual([]);
});

test('filters are in the address, views are kept, a new tip and a pressing one come by themselves', async () => {
  const page = await signedIn();
  await page.goto(`${site}/hop-tin`);
  await page.locator('[data-tip]').nth(1).waitFor();
  await page.keyboard.press('f');
  await page.getByLabel('Mức khẩn').selectOption('urgent');
  await page.waitForURL(/urgency=urgent/);
  await page.getByText('Không có tin ở mục này').waitFor();
  await page.getByLabel('Nhận từ ngày').fill('31/11/2026');
  await page.keyboard.press('Enter');
  await page.getByText('Ngày chưa đúng').waitFor();
  await page.getByLabel('Tên bộ lọc').fill('Tin khẩn');
  await page.getByRole('button', { name: 'Lưu bộ lọc đang dùng' }).click();
  await page.getByRole('link', { name: 'Tin khẩn' }).waitFor();
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
  await page.locator('[data-tip]').nth(1).waitFor();
  await page.getByRole('link', { name: 'Tin khẩn' }).click();
  await page.waitForURL(/urgency=urgent/);

  await page.goto(`${site}/hop-tin?group=fresh`);
  await page.locator('[data-tip]').nth(1).waitFor();
  const before = await page.locator('[data-tip]').count();
  await send('Có người đang bị đuổi đánh', true);
  await page.getByText(/Có tin gấp mới/).waitFor({ timeout: 60_000 });
  await page.locator('[data-tip]').nth(before).waitFor({ timeout: 60_000 });
  // the bar says that there is one, never what it tells
  expect(await page.getByRole('status').filter({ hasText: 'Có tin gấp mới' }).textContent()).not.toContain(
    'đánh',
  );
  // who comes later is told too, as long as nobody has taken it up, and finds it at the head of the day
  await page.goto(site);
  await page.getByText('Có tin gấp chưa ai nhận').waitFor();
  const fresh = page.getByRole('region', { name: 'Tin mới, chưa ai nhận' }).getByRole('listitem');
  await expect.poll(() => fresh.first().textContent()).toContain('Khẩn');
  await page.getByRole('link', { name: /^Mở tin \w{6}$/ }).click();
  await page.getByText('Có người đang bị đuổi đánh').waitFor();
  expect(await page.getByText('Có tin gấp chưa ai nhận').count()).toBe(0);
});
