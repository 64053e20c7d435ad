import { expect, inject, test } from 'vitest';
import { withBrowser } from '../support/browser.ts';
import { countPdfPages } from '../support/pdf-pages.ts';

const open = withBrowser();
const officerUrl = inject('officerUrl');

test.each(['trucban.ninhkieu', 'chihuy.ninhkieu', 'phongtrao.thanhpho'])(
  'the day of %s prints on one sheet of A4',
  async (username) => {
    const page = await open({ viewport: { width: 1440, height: 900 } });
    await page.goto(officerUrl);
    await page.getByLabel('Tên đăng nhập').fill(username);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(inject('passwords')[username] ?? '');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(countPdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
  },
);
