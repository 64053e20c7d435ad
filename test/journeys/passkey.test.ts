import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withBrowser } from '../support/browser.ts';
import { plugInKey } from '../support/security-key.ts';

const open = withBrowser();
const officerUrl = inject('officerUrl');
const username = 'phongtrao.thanhpho';

async function signOut(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('button', { name: 'Người khác vào làm' }).click();
  await page.getByLabel('Tên đăng nhập').waitFor();
}

test('on the product as it was started, an officer adds a passkey and signs in with it and its PIN', async () => {
  const password = inject('passwords')[username] ?? '';
  const page = await open({ viewport: { width: 1440, height: 900 } });
  await page.goto(officerUrl);
  const setKnowsPin = await plugInKey(page);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: /tài khoản của/ }).click();
  await page.getByRole('link', { name: 'Tài khoản và bảo mật' }).click();
  await page.getByRole('button', { name: 'Thêm khóa bảo mật' }).click();
  await page.getByLabel('Đặt tên cho khóa').fill('Khóa của máy này');
  await page.getByLabel('Mật khẩu hiện tại').fill(password);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Gỡ khóa Khóa của máy này' }).waitFor();

  await signOut(page);
  await page.getByRole('button', { name: 'Dùng khóa bảo mật' }).click();
  await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
  expect(
    await page.evaluate(async () => (await fetch('/api/me', { headers: { 'x-tindan': '1' } })).status),
  ).toBe(200);

  await signOut(page);
  await setKnowsPin(false);
  await page.getByRole('button', { name: 'Dùng khóa bảo mật' }).click();
  await page.getByRole('alert').first().waitFor();
  expect(await page.getByLabel('Tên đăng nhập').count()).toBe(1);
});
