import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCode } from '#domain/sealing/tip-code.ts';
import { withBrowser } from '../../test/support/browser.ts';
import { countPdfPages } from '../../test/support/pdf-pages.ts';
import { exampleSite } from './site.fixture.ts';

const newPage = withBrowser();
const { app } = await exampleSite();
let site = '';
beforeAll(async () => {
  site = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

const addresses = ['/', '/bao-tin', '/tra-cuu', '/chung-toi-biet-gi', '/km/bao-tin'] as const;

/** What a screen reader says of everything that can be reached by Tab: its kind and its name. */
async function spoken(page: Page): Promise<{ role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(
      ({ ignored, properties = [] }) =>
        !ignored && properties.some(({ name, value }) => name === 'focusable' && value.value === true),
    )
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '').trim() }))
    .filter(({ role }) => role !== 'RootWebArea');
}

test.each(addresses)(
  '%s fits at twice its size, and all that is reached by Tab has a name',
  async (address) => {
    // a window of 1280 × 800 at 200 %
    const page = await newPage({
      viewport: { width: 640, height: 400 },
      deviceScaleFactor: 2,
      javaScriptEnabled: false,
    });
    await page.goto(site + address);
    const [content, width] = await page
      .locator('html')
      .evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(content).toBe(width);
    const controls = await spoken(page);
    expect(controls.length).toBeGreaterThan(3);
    expect(controls.filter(({ name }) => name === '')).toEqual([]);
    // two links of one name that lead to different places cannot be told apart by ear
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        all.map((one) => [
          (one.getAttribute('aria-label') ?? one.textContent ?? '').trim(),
          one.getAttribute('href') ?? '',
        ]),
      );
    const named = Map.groupBy(links, ([name]) => name);
    const unclear = [...named].filter(([, same]) => new Set(same.map(([, href]) => href)).size > 1);
    expect(unclear.map(([name]) => name)).toEqual([]);
  },
);

test('in forced colours nothing that axe sees is lost, and the code prints on the first of two sheets at most', async () => {
  const page = await newPage({ forcedColors: 'active', viewport: { width: 360, height: 740 } });
  const auditor = await newPage({
    forcedColors: 'active',
    viewport: { width: 360, height: 740 },
    bypassCSP: true,
  });
  await page.goto(`${site}/bao-tin`);
  await page.fill('#description', 'Quán ở đầu hẻm mở nhạc to sau 23 giờ');
  await page.selectOption('#areaCode', '31108');
  const check = async () => {
    await auditor.goto(`${site}/healthz`);
    await auditor.setContent(await page.content());
    const { violations } = await new AxeBuilder({ page: auditor }).setLegacyMode(true).analyze();
    return violations.map(({ id }) => id);
  };
  expect(await check()).toEqual([]);
  await Promise.all([page.waitForEvent('domcontentloaded'), page.click('button.send')]);
  expect(await check()).toEqual([]);
  const code = (await page.locator('[data-reference]').getAttribute('data-reference')) ?? '';
  expect(parseCode(code)).toMatchObject({ ok: true });
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  // what is left of A4 between margins of a centimetre, in the browser's pixels
  await page.setViewportSize({ width: 718, height: 1046 });
  const printed = page.locator('[data-reference]');
  expect((await printed.innerText()).replace(/\s/g, '')).toBe(code);
  const box = await printed.boundingBox();
  expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThan(1046);
  expect(await page.locator('.btn:visible').count()).toBe(0);
  expect(countPdfPages(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
});
