import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { submitTip } from '#modules/tips/for-public.ts';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { exampleForm, prepareTips } from '../../../test/support/tips.ts';

/** The register of the law, from the inbox to the Word file. */
const database = await testDatabase();
const prepared = await prepareTips(database);
const openPage = withBrowser();
const { site, officer, listen } = await officerSite(database, prepared);

beforeAll(async () => {
  await listen();
  await officer('truc', ['duty_officer'], '92/31135/');
  await officer('thanhtra', ['inspector'], '92/31135/');
  await submitTip(prepared.resident, exampleForm);
});

test.each([360, 1440])('a duty officer prints Mẫu 294 from the inbox, %i wide', async (width) => {
  const page = await openPage({ viewport: { width, height: 800 } });
  await page.goto(site);
  await signIn(page, 'truc');
  await page.getByRole('link', { name: 'Hộp tin' }).first().click();
  await page.getByRole('link', { name: 'Sổ theo dõi (Mẫu 294)' }).click();
  await page.getByRole('button', { name: 'Hôm nay' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải tệp Word' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^mau-294-so-theo-doi-(\d{4}-\d\d-\d\d)-\1\.docx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await page.getByLabel('Đến hết ngày').fill('31/02/2026');
  await page.getByRole('button', { name: 'Tải tệp Word' }).click();
  await page.getByText('Ngày chưa đúng.').waitFor();
  await page.getByLabel('Từ ngày').fill('01/01/2026');
  await page.getByLabel('Đến hết ngày').fill('31/03/2026');
  await page.getByRole('button', { name: 'Tải tệp Word' }).click();
  await page.getByText('Sổ in theo kỳ, dài nhất 31 ngày.').waitFor();
  expect(await screenFaults(page)).toEqual([]);
});

test('who only reads tips has no way to it', async () => {
  const page = await openPage();
  await page.goto(site);
  await signIn(page, 'thanhtra');
  await page.getByRole('link', { name: 'Hộp tin' }).first().click();
  await page.getByRole('link', { name: 'Tin đã chuyển đơn vị khác' }).waitFor();
  expect(await page.getByRole('link', { name: 'Sổ theo dõi (Mẫu 294)' }).count()).toBe(0);
});
