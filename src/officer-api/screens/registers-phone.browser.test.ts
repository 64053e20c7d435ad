import { beforeAll, expect, test } from 'vitest';
import { foundRecord, takeStep } from '#modules/registers/for-officers.ts';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { plantedPhoto } from '../../../test/support/tip-files.ts';
import { prepareTips } from '../../../test/support/tips.ts';
import { founding, paper, registersOf, stepping } from '../../modules/registers/registers.fixture.ts';

// A movement officer on a phone of 360 px, with nothing but the words of the screen: each control is found by what it
// says.
const database = await testDatabase();
const prepared = await prepareTips(database);
const openPage = withBrowser();
const { site, officer, listen } = await officerSite(database, prepared);
const old = founding('model', { name: 'Tổ nhân dân tự quản số 4' });
const photo = { name: 'anh.jpg', mimeType: 'image/jpeg', buffer: await plantedPhoto() };

beforeAll(async () => {
  await listen();
  await officer('phongtrao', 'movement_officer', '92/31135/');
  const keeper = registersOf(database)('movement_officer', '92/31135/');
  await foundRecord(keeper, old);
  await takeStep(keeper, { ...stepping(old.id, 1, 'launch'), paper });
});

test('on a phone a model is founded with an aim that can be measured, three activities are logged with photos, another model is ended', async () => {
  const page = await openPage({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const press = (name: string, nth = 0) => page.getByRole('button', { name, exact: true }).nth(nth).click();
  const fill = (label: string | RegExp, text: string) => page.getByLabel(label).first().fill(text);
  const dayInDialog = (day: string) => page.getByRole('dialog').getByLabel('Ngày', { exact: true }).fill(day);
  const faults: Record<string, string[]> = {};
  const look = async (name: string) => {
    faults[name] = await screenFaults(page, `registers-phone-${name}`);
  };
  await page.goto(`${site}/so/mo-hinh`);
  await signIn(page, 'phongtrao');
  await page.getByRole('link', { name: old.name }).waitFor();
  await look('list');

  await page
    .getByRole('button', { name: 'Lập mô hình' })
    .or(page.getByRole('link', { name: 'Lập mô hình' }))
    .first()
    .click();
  await page.getByLabel('Tên', { exact: true }).fill('Camera an ninh khu trọ');
  // the server's day is that of the test
  await fill('Từ ngày', '20/11/2026');
  await press('Ghi lại');
  await page.getByText('Chưa điền.').first().waitFor();
  await look('refused');
  await page.getByLabel('Lĩnh vực').selectOption({ label: 'Phòng, chống tội phạm' });
  await page.getByLabel('Xã, phường', { exact: true }).check();
  await page.getByRole('textbox', { name: 'Mục tiêu' }).fill('Giảm trộm cắp ở khu trọ');
  await page.getByText('chưa đo được').first().waitFor();
  await page.getByLabel('Đo bằng chỉ tiêu').selectOption({ label: 'Vụ trộm cắp tài sản' });
  await fill(/^Bao nhiêu/, '5');
  await fill('Đến ngày', '30/06/2027');
  // what was mended is no longer said to be wrong
  await expect.poll(() => page.getByText('Chưa điền.').count()).toBe(0);
  await look('aim');
  await press('Ghi lại');
  await page.getByRole('heading', { name: 'Camera an ninh khu trọ', level: 1 }).waitFor();
  await press('Ra mắt');
  await dayInDialog('20/11/2026');
  await fill('Số, ký hiệu văn bản', '12/QĐ-UBND');
  await fill('Ngày văn bản', '20/11/2026');
  await fill('Cơ quan ban hành', 'UBND phường');
  await page.getByRole('dialog').getByRole('button', { name: 'Ra mắt' }).click();
  await page.getByText('Đang hoạt động').first().waitFor();
  for (const [at, content] of ['Họp ra mắt', 'Lắp bốn mắt camera', 'Nhắc khóa cửa'].entries()) {
    await press('Ghi việc');
    await dayInDialog('20/11/2026');
    await page.getByRole('dialog').getByLabel('Nội dung').fill(content);
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi lại' }).click();
    await page.getByText(`Nội dung: ${content}`).waitFor();
    await page
      .getByLabel(/^Thêm ảnh, giấy tờ cho/)
      .first()
      .setInputFiles(photo);
    await expect.poll(() => page.getByText('Thêm ảnh, giấy tờ').count()).toBeGreaterThan(0);
    const photos = page.getByRole('link', { name: /^Ảnh, giấy tờ/ });
    await photos.nth(at).waitFor();
    expect(await photos.count()).toBe(at + 1);
  }
  await look('record');

  await page.goto(`${site}/so/mo-hinh`);
  await page.getByRole('link', { name: old.name }).click();
  await press('Kết thúc');
  await dayInDialog('20/11/2026');
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
  await page.getByText('Hãy nêu lý do.').waitFor();
  await fill('Lý do', 'Không còn phù hợp');
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
  await page.getByText('Đã kết thúc').first().waitFor();
  await look('ended');

  expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])));
  const rows = await database.admin
    .selectFrom('records')
    .select(['name', 'stage', 'fields'])
    .where('kind', '=', 'model')
    .orderBy('name')
    .execute();
  expect(rows).toMatchObject([
    {
      name: 'Camera an ninh khu trọ',
      stage: 'active',
      fields: { aim: { indicator: 'C11', amount: '5', by: '2027-06-30' } },
    },
    { name: old.name, stage: 'ended' },
  ]);
  const files = await database.admin.selectFrom('record_files').select(['activity_id', 'kind']).execute();
  expect(new Set(files.map(({ activity_id }) => activity_id)).size).toBe(3);
  expect(files.map(({ kind }) => kind)).toEqual(['jpeg', 'jpeg', 'jpeg']);
});
