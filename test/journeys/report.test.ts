import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { dayIn } from '#domain/calendar/day-in.ts';
import { parsePeriod } from '#domain/calendar/period.ts';
import { withBrowser } from '../support/browser.ts';

const open = withBrowser();
const officerUrl = inject('officerUrl');
const today = dayIn(new Date());
const year = Number(today.slice(0, 4));
/** The last half year that is over: one that runs is not presented. */
const half =
  [`${year}-H2`, `${year}-H1`, `${year - 1}-H2`].map(parsePeriod).find(({ to }) => to < today) ??
  parsePeriod(`${year - 1}-H1`);
let steps = 0;

/** One thing that a person does, counted. */
const press = async (what: Locator): Promise<void> => {
  await what.click();
  steps += 1;
};
const write = async (where: Locator, text: string): Promise<void> => {
  await where.fill(text);
  steps += 1;
};

async function signIn(username: string): Promise<Page> {
  const page = await open({ viewport: { width: 1440, height: 1000 }, acceptDownloads: true });
  await page.goto(officerUrl);
  await write(page.getByLabel('Tên đăng nhập'), username);
  await write(page.getByLabel('Mật khẩu', { exact: true }), inject('passwords')[username] ?? '');
  await press(page.getByRole('button', { name: 'Đăng nhập', exact: true }));
  return page;
}

async function openReport(page: Page): Promise<void> {
  const nav = page.getByRole('navigation').first();
  await press(nav.getByRole('link', { name: 'Báo cáo', exact: true }));
  await press(page.getByRole('link', { name: half.label, exact: true }).first());
  await page.getByRole('list', { name: 'Các bước' }).waitFor();
}

/** Types more mediations that succeeded than there were: a slip that must be found before the signature. */
async function slip(page: Page): Promise<void> {
  await press(page.getByRole('navigation').first().getByRole('link', { name: 'Nhập số liệu', exact: true }));
  await page.getByLabel('Nhóm chỉ tiêu').selectOption('G');
  steps += 1;
  await page.getByRole('columnheader', { name: /Hòa giải thành/ }).waitFor();
  await press(page.getByRole('row').nth(1).getByRole('gridcell').nth(1));
  for (const key of ['9', '9', '9', '9', '9', 'Enter']) await page.keyboard.press(key);
  steps += 1;
  expect(await axeFinds(page)).toEqual([]);
  await press(page.getByRole('button', { name: 'Gửi 1 ô' }));
  await page.getByText('Đã ghi 1 ô').waitFor();
}

async function axeFinds(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

async function answerFindings(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Đối soát số liệu' }).waitFor();
  const answer = page.getByRole('button', { name: 'Trả lời', exact: true });
  await answer.first().waitFor();
  for (let left = await answer.count(); left > 0; left -= 1) {
    await press(answer.first());
    await press(page.getByRole('radio', { name: 'Giữ nguyên' }));
    await write(page.getByLabel('Lý do'), 'Đã đối chiếu với hồ sơ lưu, giữ số như sổ sự kiện.');
    const save = page.getByRole('button', { name: 'Ghi câu trả lời' });
    await press(save);
    // the button that opened the form is gone already: the form itself goes when the answer is kept
    await save.waitFor({ state: 'detached', timeout: 60_000 });
    await expect.poll(() => answer.count(), { timeout: 60_000 }).toBe(left - 1);
  }
}

const download = async (page: Page, name: string): Promise<Buffer> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('link', { name, exact: true })),
  ]);
  return readFile(await file.path());
};

test('from sign-in to the signed half year with its Word and Excel, following what the screens say', {
  timeout: 600_000,
}, async () => {
  const office = await signIn('phongtrao.thanhpho');
  await slip(office);
  await openReport(office);
  expect(await axeFinds(office)).toEqual([]);
  expect(await office.getByRole('button', { name: 'Trình báo cáo' }).isDisabled()).toBe(true);
  await press(office.getByRole('link', { name: 'Mở Đối soát' }));
  await answerFindings(office);
  await openReport(office);
  await press(office.getByRole('button', { name: 'Trình báo cáo' }));
  await press(office.getByRole('button', { name: 'Trình', exact: true }));
  await office.getByText('Đang chờ duyệt').waitFor();

  const leader = await signIn('lanhdao');
  await openReport(leader);
  await press(leader.getByRole('button', { name: 'Duyệt', exact: true }));
  await press(leader.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }));
  await press(leader.getByRole('button', { name: 'Ký báo cáo' }));
  await press(leader.getByRole('button', { name: 'Ký', exact: true }));
  await leader.getByText('Báo cáo đã ký').waitFor();
  const docx = await download(leader, 'Tải Word');
  const xlsx = await download(leader, 'Tải Excel');
  const deck = await download(leader, 'Trình chiếu');
  const english = await download(leader, 'Tóm tắt tiếng Anh');
  const files = [docx, english, deck, xlsx];
  expect(files.map((bytes) => bytes.subarray(0, 2).toString())).toEqual(['PK', 'PK', 'PK', 'PK']);
  const shown = await leader.locator('code').allTextContents();
  expect(shown).toEqual(files.map((bytes) => createHash('sha256').update(bytes).digest('hex')));
  expect(await axeFinds(leader)).toEqual([]);
  console.log(`Half-year report, from sign-in to the signed files: ${steps} steps`);
});
