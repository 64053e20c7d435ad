import { beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { prepareTips } from '../../../test/support/tips.ts';

const database = await testDatabase();
const { site, officer, listen } = await officerSite(database, await prepareTips(database));
const openPage = withBrowser();
beforeAll(listen);
const text = `Ngày 14/6/2026
6 tháng đầu năm 2026, phường Ninh Kiều tổ chức 24 buổi tuyên truyền với hơn 1.800 lượt người tham dự.`;

test('a pasted report is read, decided with single keys, and its figure opens to the sentence', async () => {
  await officer('thuky', 'committee_secretary', '92/31135/');
  const page = await openPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site}/doc-bao-cao`);
  await signIn(page, 'thuky');
  await page.getByText('Dán chữ').click();
  await page.getByLabel('Nội dung').fill(text);
  await page.getByLabel('Tên văn bản').fill('Báo cáo 6 tháng');
  await page.getByRole('button', { name: 'Đọc', exact: true }).click();
  await page.getByText('2 con số chưa xử lý trên 2.').waitFor();
  await page.getByText('Lấy vào sổ số liệu.').waitFor();
  expect(await screenFaults(page)).toEqual([]);
  await page.keyboard.press('a');
  await page.getByText('Đã lấy').waitFor();
  // the next one is in hand, and is rejected; then taken back
  await page.locator('li[aria-current="true"]', { hasText: 'hơn 1.800' }).waitFor();
  await page.keyboard.press('x');
  await page.getByText('Đã bỏ').waitFor();
  await page.getByText('Đã xử lý hết 2 con số.').waitFor();
  await page.keyboard.press('u');
  await page.getByText('1 con số chưa xử lý trên 2.').waitFor();
  await page.getByRole('link', { name: 'Toàn cảnh' }).click();
  await page.getByLabel('Kỳ', { exact: true }).selectOption('2026-H1');
  await page.getByRole('button', { name: '24', exact: true }).click();
  await page.getByRole('link', { name: 'Câu trong văn bản đã đọc' }).click();
  await page.locator('button[aria-current="true"]', { hasText: '24' }).waitFor();
  // the same number in the report of the ward
  await page.goto(`${site}/bao-cao/31135/2026-H1`);
  await page.getByRole('button', { name: '24', exact: true }).click();
  await page.getByRole('link', { name: 'Câu trong văn bản đã đọc' }).waitFor();
  await page.context().close();
}, 60_000);

test('a number that the reader left out is found, added and taken with keys; a date is refused in a sentence', async () => {
  await officer('thuky2', 'committee_secretary', '92/31135/');
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${site}/doc-bao-cao`);
  await signIn(page, 'thuky2');
  await page.getByText('Dán chữ').click();
  await page.getByLabel('Nội dung').fill(`${text}\nLễ phát động: 17.`);
  await page.getByLabel('Tên văn bản').fill('Báo cáo có số bỏ sót');
  await page.getByRole('button', { name: 'Đọc', exact: true }).click();
  await page.getByText('2 con số chưa xử lý trên 2.').waitFor();
  // from the second figure on: the next number that is none
  await page.keyboard.press('j');
  await page.keyboard.press('t');
  await page.getByText('Đang chọn “17.”').waitFor();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Thêm số liệu máy bỏ sót' });
  const counted = form.getByRole('combobox', { name: 'Đếm gì' });
  await counted.fill('');
  await counted.pressSequentially('O01');
  // Enter takes the first that fits
  await page.getByRole('option', { name: 'Cuộc tuyên truyền (O01)' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await screenFaults(page)).toEqual([]);
  await form.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await page.getByText('3 con số chưa xử lý trên 3.').waitFor();
  await page.locator('li[aria-current="true"]', { hasText: 'Cán bộ thêm' }).waitFor();
  await page.getByText('Lấy vào sổ số liệu.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Đã lấy').waitFor();
  // the day of the document, the first number of the text
  await page.keyboard.press('t');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.getByText('Đang chọn “14/6/2026”').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Đây là ngày hoặc giờ, không phải số liệu.').waitFor();
  await page.context().close();
}, 60_000);
