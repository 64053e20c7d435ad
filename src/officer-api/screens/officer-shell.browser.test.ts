import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { submitTip } from '#modules/tips/for-public.ts';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { communes, exampleForm, prepareTips } from '../../../test/support/tips.ts';

/** The frame of the app in a real browser: palette, choice of area, Excel, density, gallery. */
const database = await testDatabase();
const prepared = await prepareTips(database);
const openPage = withBrowser();
let isSample = true;

const { site, officer, listen } = await officerSite(database, prepared, { isSample: async () => isSample });

beforeAll(async () => {
  await listen();
  await officer('thanhpho', 'city_movement_officer', '92/');
  await officer('truc', 'duty_officer', '92/31135/');
  for (const areaCode of [communes.ninhKieu, communes.ninhKieu, communes.caiKhe]) {
    await submitTip(prepared.resident, { ...exampleForm, areaCode });
  }
});

async function signedIn(username: string, options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(options);
  await page.goto(site);
  await signIn(page, username);
  await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
  return page;
}

test('by keyboard alone: to a commune by an old name, to a tip by its number, to a page', async () => {
  const page = await signedIn('thanhpho', { viewport: { width: 1440, height: 900 } });
  const field = page.getByRole('combobox', { name: 'Trang, xã, phường hoặc số tin' });
  const open = async () => {
    await page.keyboard.press('Control+k');
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  };
  await open();
  await page.keyboard.type('an hoa');
  await page.getByRole('option', { name: /Phường An Hòa, đến hết 30\/06\/2025/ }).waitFor();
  expect(await screenFaults(page, 'palette-1440')).toEqual([]);
  await page.keyboard.press('Escape');
  await open();
  await page.keyboard.type('cai khe');
  await page.getByRole('option', { name: /^Phường Cái Khế chỉ xem/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/hop-tin\?area=31120$/);
  await expect.poll(() => page.locator('[data-tip]').count()).toBe(1);
  const id = (await page.locator('[data-tip]').first().getAttribute('data-tip')) ?? '';

  await page.getByRole('link', { name: /^Mới/ }).click();
  await page.waitForURL(/area=31120/);
  await open();
  await page.keyboard.type(`tin ${id.slice(-6)}`);
  await page.getByRole('option', { name: /^Tin / }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(id));
  await open();
  await page.keyboard.type('dia ban');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(dia-ban|ban-do)/);
}, 120_000);

test('the choice of area narrows day and inbox, stays over screens and is left again; the list leaves as Excel', async () => {
  const page = await signedIn('thanhpho', { viewport: { width: 1440, height: 900 } });
  await page.getByRole('textbox', { name: 'Xem địa bàn' }).click();
  await page.keyboard.type('ninh kieu');
  await page.getByRole('option', { name: 'Phường Ninh Kiều', exact: true }).click();
  await page.waitForURL(/\?area=31135$/);
  await page.getByText('2 tin mới').first().waitFor();
  expect(await page.getByRole('textbox', { name: 'Xem địa bàn' }).inputValue()).toBe('Phường Ninh Kiều');
  await page
    .getByRole('link', { name: /Hộp tin/ })
    .first()
    .click();
  await page.waitForURL(/hop-tin\?area=31135/);
  await expect.poll(() => page.locator('[data-tip]').count()).toBe(2);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Excel/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^du-lieu-mau-tin-nguoi-dan-.*\.xlsx$/);
  expect(await file.failure()).toBeNull();
  await page.getByRole('textbox', { name: 'Xem địa bàn' }).click();
  await page.getByRole('option', { name: 'Mọi xã, phường' }).click();
  await page.waitForURL(/hop-tin$/);
  await expect.poll(() => page.locator('[data-tip]').count()).toBe(3);
  const one = await signedIn('truc');
  expect(await one.getByRole('textbox', { name: 'Xem địa bàn' }).count()).toBe(0);
}, 120_000);

test('a compact list stays compact in this browser', async () => {
  const page = await signedIn('truc');
  await page.getByRole('button', { name: /tài khoản của/ }).click();
  await page.getByLabel('Sát').check();
  await page.reload();
  await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.density)).toBe('compact');
}, 60_000);

test.each([
  ['light', 1440, 'none'],
  ['dark', 360, 'none'],
  ['light', 1440, 'active'],
] as const)(
  'gallery, palette and bar are accessible and fit: %s, %d px, forced colours %s',
  async (colorScheme, width, forcedColors) => {
    const name = `${colorScheme}-${width}-${forcedColors}`;
    const page = await signedIn('thanhpho', { colorScheme, forcedColors, viewport: { width, height: 800 } });
    expect(await screenFaults(page, `today-${name}`)).toEqual([]);
    await page.getByRole('button', { name: 'Tìm nhanh' }).click();
    expect(await screenFaults(page, `palette-${name}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.goto(`${site}/gallery`);
    await page.getByRole('heading', { name: 'Bộ mẫu giao diện' }).waitFor();
    expect(await screenFaults(page, `gallery-${name}`)).toEqual([]);
    await page.getByRole('button', { name: 'Mở hộp thoại' }).click();
    expect(await screenFaults(page, `dialog-${name}`)).toEqual([]);
  },
  120_000,
);

test('a register that there is not is told so, and no screen tries what its policy forbids', async () => {
  const page = await openPage();
  const forbidden: string[] = [];
  await page.exposeFunction('tellForbidden', (directive: string) => forbidden.push(directive));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      Reflect.get(globalThis, 'tellForbidden')(violatedDirective),
    );
  });
  await page.goto(site);
  await signIn(page, 'truc');
  await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
  await page.goto(`${site}/so/khong-co`);
  await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
  expect(forbidden).toEqual([]);
}, 60_000);

test('with real records there is no gallery', async () => {
  isSample = false;
  const page = await signedIn('truc');
  await page.goto(`${site}/gallery`);
  await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
  expect(await page.getByText('Bộ mẫu giao diện').count()).toBe(0);
  isSample = true;
}, 60_000);
