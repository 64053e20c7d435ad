import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withBrowser } from '../support/browser.ts';

const open = withBrowser();
const officerUrl = inject('officerUrl');

async function signedIn(username: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await open({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(`${officerUrl}/dang-nhap`);
  await page.fill('[name=username]', username);
  await page.fill('[name=password]', inject('passwords')[username] ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
  return page;
}

async function axeFinds(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

test.each([
  [1440, 'light'],
  [1440, 'dark'],
  [360, 'light'],
  [360, 'dark'],
] as const)(
  'at %i px, %s: the map says every tile in words, the keyboard walks it, axe finds nothing',
  async (width, scheme) => {
    const page = await signedIn('phongtrao.thanhpho', width, scheme);
    await page.goto(`${officerUrl}/ban-do`);
    const tiles = page.locator('svg[role=group] g[role=button]');
    await tiles.first().waitFor();
    expect(await tiles.count()).toBe(103);
    expect(await tiles.first().getAttribute('aria-label')).toMatch(/^(Phường|Xã) .+: [\d.]+\u00a0tin$/);
    expect((await page.locator('svg[role=group] text').count()) > 0).toBe(width === 1440);
    await page.locator('svg[role=group] g[tabindex="0"]').focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.locator('tr[data-chosen]').waitFor();
    expect(new URL(page.url()).searchParams.get('area')).toBeTruthy();
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

test('a commander adds a hamlet by keyboard and sees it in the list; the dialog and the list pass axe', async () => {
  const page = await signedIn('chihuy.ninhkieu', 1440, 'light');
  await page.goto(`${officerUrl}/dia-ban`);
  await page.getByRole('button', { name: 'Thêm đơn vị' }).press('Enter');
  await page.getByLabel('Tên đầy đủ').waitFor();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByLabel('Tên đầy đủ').fill('Khu vực 12');
  await page.keyboard.press('Enter');
  await page.getByRole('rowheader', { name: 'Khu vực 12' }).waitFor();
  expect(await axeFinds(page)).toEqual([]);
});

test('an old name leads to the commune of today', async () => {
  const page = await signedIn('phongtrao.thanhpho', 1440, 'light');
  await page.goto(`${officerUrl}/dia-ban`);
  await page.getByRole('textbox', { name: 'Xã, phường', exact: true }).fill('bui huu nghia');
  const options = page.getByRole('option', { name: /Bùi Hữu Nghĩa, đến hết 30\/06\/2025/ });
  await options.first().waitFor();
  expect(await options.count()).toBe(2);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.search.includes('31120'));
});
