import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { prepareTips } from '../../../test/support/tips.ts';

const database = await testDatabase();
const { site, officer, listen } = await officerSite(database, await prepareTips(database));
const openPage = withBrowser();
const decisions = '**/api/readings/*/decide';

async function desk(username: string, at = ''): Promise<Page> {
  const page = await openPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(at || `${site}/doc-bao-cao`);
  await signIn(page, username);
  return page;
}

/** Reads a text whose figures are `numbers` of leaflets, and comes to its desk. */
async function read(page: Page, title: string, numbers: readonly number[]): Promise<void> {
  const lines = numbers.map((number) => `Phát ${number} tờ rơi.`).join('\n');
  await page.getByText('Dán chữ').click();
  await page.getByLabel('Nội dung').fill(`Ngày 14/6/2026\nSáu tháng đầu năm 2026:\n${lines}`);
  await page.getByLabel('Tên văn bản').fill(title);
  await page.getByRole('button', { name: 'Đọc', exact: true }).click();
  await page.getByText(`${numbers.length} con số chưa xử lý trên ${numbers.length}.`).waitFor();
  await page.getByText(/^Lấy vào sổ số liệu/).waitFor();
}
const line = (page: Page, number: string) => page.locator('li[data-figure]', { hasText: number });

beforeAll(async () => {
  await listen();
  await officer('thuky', 'committee_secretary', '92/31135/', 'Lê Thị Thư');
  await officer('thuky2', 'committee_secretary', '92/31135/', 'Phạm Văn Hai');
});

test('keys outrun a slow network: every decision stands at once and is written in the order of the keys', async () => {
  const page = await desk('thuky');
  await read(page, 'Mạng chậm', [11, 12, 13, 14]);
  await page.route(decisions, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  for (const key of ['x', 'x', 'x', 'a', 'u']) await page.keyboard.press(key);
  await page.getByText('1 con số chưa xử lý trên 4.').waitFor({ timeout: 1_000 });
  await page.getByText('đang ghi…').first().waitFor();
  await page.waitForFunction(() => !document.body.textContent?.includes('đang ghi…'));
  await page.reload();
  await page.getByText('1 con số chưa xử lý trên 4.').waitFor();
  expect(await page.getByText('Đã bỏ').count()).toBe(3);
  // what is open is in hand
  await page.locator('li[aria-current="true"]', { hasText: '14' }).waitFor();
  await page.context().close();
}, 60_000);

test('without a connection the decision waits, is told, and is written once when it is back', async () => {
  const page = await desk('thuky');
  await read(page, 'Mất mạng', [21, 22]);
  await page.route(decisions, (route) => route.abort());
  await page.keyboard.press('x');
  await page.getByText('Chưa nối được với máy chủ. 1 con số đang chờ').waitFor();
  await page.unroute(decisions);
  await page.getByText('Chưa nối được với máy chủ.').waitFor({ state: 'detached' });
  await line(page, '21').getByText('Lê Thị Thư').waitFor();
  await page.context().close();
}, 60_000);

test('when the session ends at a key, whoever comes back is told which figure was not written', async () => {
  const page = await desk('thuky');
  await read(page, 'Hết phiên', [31, 32]);
  await page.context().clearCookies();
  await page.keyboard.press('x');
  await page.getByLabel('Tên đăng nhập').waitFor();
  await signIn(page, 'thuky');
  await page.getByText('khi chưa ghi xong 1 con số: 31.').waitFor();
  await page.getByText('2 con số chưa xử lý trên 2.').waitFor();
  await page.getByRole('button', { name: 'Đến con số đầu tiên' }).click();
  await page.locator('li[aria-current="true"]', { hasText: '31' }).waitFor();
  await page.getByText(/^Lấy vào sổ số liệu/).waitFor();
  await page.keyboard.press('x');
  await page.getByText('khi chưa ghi xong').waitFor({ state: 'detached' });
  await page.context().close();
}, 60_000);

test('of two officers on one document the second is told, and sees what the first did', async () => {
  const first = await desk('thuky');
  await read(first, 'Hai người', [41, 42]);
  const second = await desk('thuky2', first.url());
  await second.getByText(/^Lấy vào sổ số liệu/).waitFor();
  await first.keyboard.press('x');
  await line(first, '41').getByText('Lê Thị Thư').waitFor();
  await second.keyboard.press('a');
  await second.getByText('Chưa ghi được 1 con số: 41.').waitFor();
  await second.getByRole('button', { name: 'Đến con số đầu tiên' }).click();
  await second.getByText('Người khác vừa xử lý con số này.').waitFor();
  await line(second, '41').getByText('Đã bỏ Lê Thị Thư').waitFor();
  await Promise.all([first.context().close(), second.context().close()]);
}, 60_000);
