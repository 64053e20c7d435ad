import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withBrowser } from '../support/browser.ts';
import { signIn } from '../support/officer-site.ts';
import { screenFaults } from '../support/screen-faults.ts';

const open = withBrowser();
const officerUrl = inject('officerUrl');

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 360, height: 740 } };
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  'light 1440': wide,
  'dark 360': { ...narrow, colorScheme: 'dark' },
  'dark 1440': { ...wide, colorScheme: 'dark' },
  'light 320': { viewport: { width: 320, height: 640 } },
  '1440 at 200 %': { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
  'forced colours 1440': { ...wide, forcedColors: 'active' },
};

/** Who walks through which screens beside those of the navigation; `only` walks a few, in a look of their own. */
const walks: readonly { username: string; look: string; also?: string[]; only?: string[] }[] = [
  { username: 'chihuy.ninhkieu', look: 'light 1440', also: ['/giao-ca', '/tai-khoan', '/gallery'] },
  { username: 'phongtrao.thanhpho', look: 'dark 360', also: ['/bao-cao/mau', '/trao-doi'] },
  {
    username: 'trucban.caikhe',
    look: 'light 320',
    only: ['/', '/hop-tin', '/tin-da-chuyen', '/ghi-tin', '/ghi-tin/tu-tep', '/tim'],
  },
  {
    username: 'chihuy.ninhkieu',
    look: '1440 at 200 %',
    only: ['/', '/hop-tin', '/so-lieu', '/doi-soat', '/bao-cao'],
  },
  { username: 'thanhtra', look: 'forced colours 1440', only: ['/', '/hop-tin', '/tim', '/giu-danh-tinh'] },
  { username: 'quantri', look: 'dark 1440', also: ['/khoa-kenh'] },
];

/** Every address of this app that the page links to from its navigation. */
const addressesOf = (page: Page): Promise<string[]> =>
  page
    .locator('nav a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Opens the screen and waits until nothing more comes. */
async function settle(page: Page, address: string): Promise<void> {
  await page.goto(officerUrl + address);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

test.each(walks)(
  'every screen of $username is accessible and fits: $look',
  async ({ username, look, also = [], only }) => {
    // the bar of a phone shows only a few of the screens
    const list = await open(wide);
    await list.goto(officerUrl);
    await signIn(list, username, inject('passwords')[username]);
    await list.locator('nav a[href^="/"]').first().waitFor();
    const addresses = only ?? [...new Set([...(await addressesOf(list)), ...also])];
    const cookies = await list.context().cookies();
    await list.context().close();
    expect(addresses.length).toBeGreaterThan(2);

    const page = await open(looks[look]);
    await page.context().addCookies(cookies);
    const found: Record<string, string[]> = {};
    for (const address of addresses) {
      await settle(page, address);
      const picture = `${username} ${look} ${address}`.replaceAll(/[^a-z0-9]+/g, '-');
      const faults = await screenFaults(page, picture);
      if (faults.length > 0) found[address] = faults;
    }
    expect(found).toEqual({});
  },
);
