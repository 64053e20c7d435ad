import { beforeAll, expect, test } from 'vitest';
import { noteTip } from '#modules/tips/for-officers.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { exampleForm, prepareTips } from '../../../test/support/tips.ts';
import { watchedPages } from './watched-pages.fixture.ts';

/** The built app in a real browser, on the real API and database. */
const database = await testDatabase();

const prepared = await prepareTips(database);
const told = 'Hẻm 12 có <b>người lạ</b>\nra vào ban đêm';
const { site, officer, listen } = await officerSite(database, prepared);
const watchedPage = watchedPages(withBrowser(), site);

beforeAll(async () => {
  await listen();
  await officer('truc', 'duty_officer', '92/31135/');
  await submitTip(prepared.resident, { ...exampleForm, description: told });
});

/** Another officer of the unit writes a note beside the only tip. */
async function otherNotes(): Promise<void> {
  const { id, version } = await database.admin
    .selectFrom('tips')
    .select(['id', 'version'])
    .executeTakeFirstOrThrow();
  const { id: officer } = await database.admin
    .selectFrom('officers')
    .select('id')
    .where('username', '=', 'truc')
    .executeTakeFirstOrThrow();
  const actor = { id: officer, roles: [{ role: 'duty_officer' as const, areaPath: '92/31135/' }] };
  const note = { id: crypto.randomUUID(), tipId: id, version, text: 'Đã đi xem' };
  await noteTip(prepared.officer(actor), note);
}

test('an officer signs in, opens a tip, takes it up, values it, answers and ends it by keyboard and mouse', async () => {
  const { page, wrong } = await watchedPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${site}/hop-tin?group=fresh`);
  await signIn(page, 'truc', 'sai');
  await page.getByRole('alert').waitFor();
  expect(await screenFaults(page)).toEqual([]);
  await signIn(page, 'truc');
  await page.waitForURL(/hop-tin\?group=fresh/);

  await page.locator('[data-tip]').first().waitFor();
  expect(await page.content()).not.toContain('ra vào ban đêm');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const text = page.getByText('ra vào ban đêm');
  await text.waitFor();
  expect(await text.textContent()).toBe(told);

  await page.keyboard.press('q');
  await page.getByRole('dialog').getByRole('button', { name: 'Nhận kiểm tra' }).click();
  await page.getByText('Bạn đã nhận kiểm tra tin này.').waitFor();

  await page.getByRole('button', { name: /Ghi nhận có giá trị/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận có giá trị' }).click();
  await page.getByText('Hãy chọn một lý do.').waitFor();
  expect(await screenFaults(page)).toEqual([]);
  await page.getByLabel('Giúp ngăn thiệt hại').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận có giá trị' }).click();
  await page.getByText('Đã ghi nhận tin có giá trị.').waitFor();

  // two at once: the other one's note wins, ours is told what happened and keeps its words
  await page.keyboard.press('i');
  await page.getByRole('dialog').getByLabel('Ghi chú').fill('Gọi lại buổi sáng');
  await otherNotes();
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click();
  await page.getByText('Tin vừa được người khác thay đổi').waitFor();
  await page
    .getByRole('alert')
    .getByText(/Ghi chú nội bộ, Trần Thị Thử/)
    .waitFor();
  expect(await page.getByRole('dialog').getByLabel('Ghi chú').inputValue()).toBe('Gọi lại buổi sáng');
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click();
  await page.getByText('Đã ghi chú.').waitFor();
  await page.getByText('Gọi lại buổi sáng', { exact: true }).waitFor();

  await page.keyboard.press('s');
  const story = page.getByRole('dialog').getByLabel('Người báo kể');
  await story.focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('dialog').getByRole('button', { name: 'Che đoạn đang chọn' }).first().click();
  await page.getByRole('dialog').getByText('[…] có <b>người lạ</b>').waitFor();
  expect(await screenFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lưu bản đã che' }).click();
  await page.getByText('Đã lưu bản đã che.').waitFor();
  await page.getByRole('button', { name: 'Xem lịch sử' }).click();
  await page.getByText(/Che chi tiết lộ người báo, Trần Thị Thử/).waitFor();

  await page.keyboard.press('r');
  await page.keyboard.type('Chúng tôi đã nhận tin.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Đã gửi trả lời.').waitFor();
  await page.getByText('Chúng tôi đã nhận tin.', { exact: true }).waitFor();

  await page.getByRole('button', { name: /Kết thúc xử lý/ }).click();
  expect(await page.getByLabel('Không có cơ sở').count()).toBe(0);
  await page.getByLabel('Khởi tố vụ án', { exact: true }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc xử lý' }).click();
  await page.getByText('Kết quả: Khởi tố vụ án').waitFor();
  expect(await screenFaults(page)).toEqual([]);

  const facts = await database.admin
    .selectFrom('facts')
    .select(['indicator', 'quantity'])
    .where('area_code', '=', '31135')
    .orderBy('seq')
    .orderBy('line')
    .execute();
  expect(facts.map(({ indicator, quantity }) => `${indicator} ${Number(quantity)}`)).toEqual([
    'T01 1',
    'T05 1',
    'T14 1',
    'T02 1',
    'T05 -1',
    'T07N 1',
  ]);
  expect(wrong).toEqual([]);
}, 120_000);
