import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { eventWith } from '../../../test/support/ledger.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { prepareTips } from '../../../test/support/tips.ts';

/** Figures in a real browser: findings answered, a figure opened, a table turned by the keyboard. */
const database = await testDatabase();
const prepared = await prepareTips(database);
const openPage = withBrowser();

const { site, officer, listen } = await officerSite(database, prepared);

beforeAll(async () => {
  await listen();
  await officer('phongtrao', 'movement_officer', '92/31135/');
  const facts = [
    { indicator: 'G01', area: '31135', on: '2026-03-02', quantity: '4' },
    { indicator: 'G02', area: '31135', on: '2026-03-02', quantity: '7' },
    { indicator: 'O01', area: '31135', on: '2026-07-02', quantity: '12' },
  ];
  await inScope(database.migrator, { tenant: '92', path: '92/' }, (trx) =>
    appendEvent(trx, eventWith(facts)),
  );
});

async function signedIn(path: string, width = 1280): Promise<Page> {
  const page = await openPage({ viewport: { width, height: 900 } });
  await page.goto(`${site}${path}`);
  await signIn(page, 'phongtrao');
  return page;
}

test('a contradiction blocks until it is answered, with a reason that stays', async () => {
  const page = await signedIn('/doi-soat?period=2026-H1');
  await page.getByRole('heading', { name: 'Đối soát số liệu' }).waitFor();
  await page.getByText('hòa giải thành (7) nhiều hơn vụ việc hòa giải (4)').waitFor();
  expect(await page.getByRole('status').filter({ hasText: '1 mâu thuẫn' }).count()).toBe(1);
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Trả lời' }).click();
  await page.getByRole('button', { name: 'Ghi câu trả lời' }).click();
  await page.getByText('Hãy chọn một câu trả lời.').waitFor();
  await page.getByLabel('Cả hai đều đúng').check();
  await page.getByLabel('Lý do').fill('Ba vụ hòa giải thành thuộc kỳ trước chuyển sang');
  await page.getByRole('button', { name: 'Ghi câu trả lời' }).click();
  await page.getByText('Báo cáo kỳ này có thể ký').waitFor();
  await page.getByText('“Ba vụ hòa giải thành thuộc kỳ trước chuyển sang”').waitFor();
  await page.context().close();
}, 60_000);

test('a figure opens to its facts and their place in the log', async () => {
  const page = await signedIn('/toan-canh?period=2026-H2');
  await page.getByRole('button', { name: '12', exact: true }).click();
  await page.getByText('12 cuộc, từ đâu ra?').waitFor();
  await page
    .getByText(/31135, số \d+/)
    .first()
    .waitFor();
  expect(await screenFaults(page)).toEqual([]);
  await page.context().close();
}, 60_000);

test('rows and columns change places by the keyboard, and the address holds it', async () => {
  const page = await signedIn('/bang-so-lieu?indicators=O01,G01&periods=2026-H2,2026-H1', 360);
  const chip = page.getByRole('button', { name: /Chỉ tiêu đang ở hàng/ });
  await chip.focus();
  await chip.press('ArrowRight');
  await page.getByRole('columnheader', { name: /Cuộc tuyên truyền/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('rows')).toBe('period');
  expect(await screenFaults(page)).toEqual([]);
  await page.goto(`${site}/bang-so-lieu?view=trend&indicators=O01`);
  await page.getByRole('img', { name: /Cuộc tuyên truyền theo tháng báo cáo/ }).waitFor();
  await page.context().close();
}, 60_000);
