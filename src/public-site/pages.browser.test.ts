import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../test/support/browser.ts';
import { exampleNow, exampleSite } from './site.fixture.ts';

const newPage = withBrowser();
const { app, ports } = await exampleSite();
let site = '';
beforeAll(async () => {
  site = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

/** Axe itself needs script: it reads the same page in a second, scripted one of the same size and colours. */
async function expectAccessible(page: Page, auditor: Page, state: string) {
  await auditor.goto(`${site}/healthz`);
  await auditor.setContent(await page.content());
  const { violations } = await new AxeBuilder({ page: auditor }).setLegacyMode(true).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
    state,
  ).toEqual([]);
  const [content, width] = await page
    .locator('html')
    .evaluate((html) => [html.scrollWidth, html.clientWidth]);
  expect(content, `${state}: nothing wider than the screen`).toBe(width);
}

const press = (page: Page, selector: string) =>
  Promise.all([page.waitForEvent('domcontentloaded'), page.click(selector)]);

const looks = [
  { locale: 'vi', base: '/', width: 360, colorScheme: 'light' },
  { locale: 'km', base: '/km/', width: 320, colorScheme: 'dark' },
  { locale: 'en', base: '/en/', width: 1280, colorScheme: 'dark' },
] as const;

test.each(looks)(
  'from the first page to the answer with script off: $locale $width $colorScheme',
  async (look) => {
    const seen = { viewport: { width: look.width, height: 740 }, colorScheme: look.colorScheme };
    const page = await newPage({ ...seen, javaScriptEnabled: false });
    const auditor = await newPage({ ...seen, bypassCSP: true });
    await page.goto(site + look.base);
    await expectAccessible(page, auditor, 'home');
    await press(page, '.hero .send');
    await expectAccessible(page, auditor, 'form');
    await press(page, 'button.send');
    await expectAccessible(page, auditor, 'form with an error');
    await page.click('.summary a');
    await page.fill('#description', 'Anh công an xã nhận tiền của quán karaoke\nTối nào cũng thấy');
    await page.selectOption('#areaCode', '31108');
    await page.check('#dangerNow');
    await page.check('#disorder');
    await page.check('#protect-no_mention');
    await press(page, 'button.send');
    await expectAccessible(page, auditor, 'one question');
    await press(page, 'button[value="no"]');
    await expectAccessible(page, auditor, 'received');
    expect(ports.sent.at(-1)).toMatchObject({
      ...{ areaCode: '31108', dangerNow: true, aboutOfficer: false },
      ...{ matter: 'disorder', protection: ['no_mention'] },
    });
    const code = (await page.locator('[data-reference]').getAttribute('data-reference')) ?? '';
    expect((await page.locator('[data-reference]').innerText()).replace(/\s/g, '')).toBe(code);

    await page.goto(`${site}${look.base}tra-cuu`);
    await expectAccessible(page, auditor, 'code form');
    await page.fill('#code', code.slice(0, -3));
    await press(page, 'main form button');
    await expectAccessible(page, auditor, 'wrong code');
    await page.fill('#code', code.toLowerCase().replaceAll('-', ' '));
    await press(page, 'main form button');
    const [own] = [...ports.tips.entries()].filter(([key]) => code.startsWith(key.slice(0, 4)));
    if (own) {
      own[1] = { ...own[1], messages: [{ from: 'officer', text: 'Cảm ơn bạn.', at: exampleNow }] };
      ports.tips.set(...own);
    }
    await page.fill('#text', 'Họ vừa đi');
    await press(page, 'main form button');
    await expectAccessible(page, auditor, 'tip with messages');
    expect(await page.locator('.talk li').count()).toBe(2);
    for (const path of ['chung-toi-biet-gi', 'thoat', 'khong-co']) {
      await page.goto(site + look.base + path);
      await expectAccessible(page, auditor, path);
    }
  },
  120_000,
);

test('the first page is small, in three requests at most, and never waits for a font', async () => {
  const page = await newPage({ viewport: { width: 360, height: 740 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('data:')) urls.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  for (const base of ['/', '/km/', '/en/']) {
    urls.clear();
    await page.goto(site + base, { waitUntil: 'networkidle' });
    const rows = [...urls].map(([id, url]) => ({ url: url.replace(site, ''), bytes: bytes.get(id) ?? 0 }));
    const [first, ...fonts] = rows;
    console.log(
      `${base}: ${rows.length} requests; page with styles and headers ${first?.bytes} bytes, then`,
      fonts,
    );
    expect(rows.length).toBeLessThanOrEqual(3);
    expect(first?.bytes).toBeGreaterThan(3_000);
    expect(first?.bytes).toBeLessThanOrEqual(14_600);
    expect(fonts.every(({ url }) => url.endsWith('.woff2'))).toBe(true);
  }
  expect((await app.inject('/')).body).toContain('font-display:optional');
  const again = await page.request.get(`${site}/`);
  expect(again.headers()['content-encoding']).toBe('br');
});

test('all of the form is in reach of the keyboard, and nothing takes the focus away', async () => {
  const page = await newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto(`${site}/bao-tin`);
  const seen: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    seen.push(await page.locator(':focus').evaluate((one) => one.id || one.className));
    if (seen.at(-1)?.includes('send')) break;
  }
  expect(seen[0]).toBe('skip');
  const boxes = [
    ...['description', 'areaName', 'areaCode', 'place', 'coordinates', 'when', 'dangerNow'],
    ...['crime', 'reach', 'protect-no_visit'],
  ];
  expect(seen.filter((id) => boxes.includes(id))).toEqual(boxes);
  expect(seen.at(-1)).toContain('send');
});
