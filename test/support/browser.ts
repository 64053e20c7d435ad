import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** The one that `npm test` found, Debian's where it is, else the one that Playwright installed. */
const executablePath =
  process.env.TINDAN_CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

/** One browser for a test file; each call of the result opens a page in a context of its own. */
export function withBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(() => browser?.close());
  return async (options) => {
    if (!browser) throw new Error('The browser is not open yet.');
    const context = await browser.newContext({ locale: 'vi-VN', ...options });
    return context.newPage();
  };
}
