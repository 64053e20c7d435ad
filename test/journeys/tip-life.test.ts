import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { withBrowser } from '../support/browser.ts';
import { runTindan } from '../support/run-tindan.ts';
import { plantedPhoto } from '../support/tip-files.ts';

const openPage = withBrowser();
const [publicUrl, officerUrl, home, passwords] = [
  inject('publicUrl'),
  inject('officerUrl'),
  inject('home'),
  inject('passwords'),
];

const told = 'Có nhóm người mài dao ở bãi đất trống sau trường, chiều nào cũng hẹn đánh nhau';
const asked = 'Bạn thường thấy họ lúc mấy giờ?';
const answered = 'Khoảng 17 giờ, sau giờ tan học';
const pdf = Buffer.from('%PDF-1.7\nTrả lời người báo tin\n%%EOF\n');

async function desk(username: string): Promise<Page> {
  const page = await openPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(officerUrl);
  await page.fill('[name=username]', username);
  await page.fill('[name=password]', passwords[username] ?? '');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
  return page;
}

/** Takes a step by its button and dialog: chooses, types, confirms, and waits until the server has it. */
async function step(
  page: Page,
  button: string,
  yes: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<unknown> = async () => {},
): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name: yes, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function openByCode(phone: Page, code: string): Promise<void> {
  await phone.goto(`${publicUrl}/tra-cuu`);
  await phone.fill('[name=code]', code);
  await phone.getByRole('button', { name: 'Mở tin của tôi' }).click();
}

interface Account {
  readonly figures: readonly {
    readonly tag: string;
    readonly value: string | null;
    readonly facts: readonly { recordId: string; indicator: string; quantity: string }[];
  }[];
}

async function yearFigures(): Promise<Account['figures']> {
  const out = `${home}/tip-life.docx`;
  const said = await runTindan(
    home,
    ...['report', '--area', '92', '--period', '2026-YEAR', '--out', out, '--json'],
  );
  return (JSON.parse(said) as Account).figures;
}

test('a frightened resident’s tip becomes an answered record: photos, question, transfer, document, closed', async () => {
  const phone = await openPage({
    javaScriptEnabled: false,
    acceptDownloads: true,
    viewport: { width: 360, height: 740 },
  });
  await phone.goto(`${publicUrl}/bao-tin`);
  await phone.fill('[name=description]', told);
  await phone.selectOption('[name=areaCode]', '31135');
  const clean = await sharp({ create: { width: 40, height: 40, channels: 3, background: 'blue' } })
    .jpeg()
    .toBuffer();
  await phone.setInputFiles('[name=files]', [
    { name: 'IMG_2026 nhà chị Tư.jpg', mimeType: 'image/jpeg', buffer: await plantedPhoto('green', 80) },
    { name: 'b.jpg', mimeType: 'image/jpeg', buffer: clean },
  ]);
  await phone.getByRole('button', { name: 'Gửi tin' }).click();
  const code = (await phone.locator('[data-reference]').getAttribute('data-reference')) ?? '';
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}.$/);

  const duty = await desk('trucban.ninhkieu');
  await duty.goto(`${officerUrl}/hop-tin?group=fresh`);
  await duty.locator('[data-tip]').first().click();
  await duty.getByText(told).waitFor();
  const tipId = /hop-tin\/([0-9a-f-]{36})/.exec(duty.url())?.[1] ?? '';
  const links = duty.locator('a[href*="/files/"]');
  await links.nth(1).waitFor();
  for (const link of await links.all()) {
    const bytes = await (
      await duty.request.get(`${officerUrl}${await link.getAttribute('href')}`, {
        headers: { 'x-tindan': '1' },
      })
    ).body();
    const { exif, xmp, format } = await sharp(bytes).metadata();
    expect([format, exif, xmp]).toEqual(['jpeg', undefined, undefined]);
    expect(bytes.includes('PlantedMaker') || bytes.includes('chị Tư')).toBe(false);
  }

  await step(duty, 'Phân loại', 'Ghi phân loại', async (dialog) => {
    await dialog.getByLabel('Tố giác, tin báo về tội phạm', { exact: true }).check();
    await dialog.getByLabel('Tin về tội phạm thuộc').selectOption('crime_report');
    await dialog.getByLabel('Theo nội dung tin').check();
  });
  await step(duty, 'Nhận kiểm tra', 'Nhận kiểm tra');
  await duty.getByPlaceholder(/Viết cho người báo/).fill(asked);
  await duty.getByRole('button', { name: 'Gửi trả lời' }).click();
  await duty.getByText(asked).waitFor();

  await openByCode(phone, code);
  await phone.getByText(asked).waitFor();
  expect(await phone.content()).not.toContain('tội phạm');
  await phone.fill('textarea', answered);
  await phone.getByRole('button', { name: 'Gửi thêm' }).click();
  await phone.getByText(answered).waitFor();

  await duty.reload();
  await duty.getByText(answered).waitFor();
  await step(duty, 'Đề nghị chuyển cơ quan điều tra', 'Đề nghị chuyển', (dialog) =>
    dialog.getByLabel('Cơ quan Cảnh sát điều tra Công an thành phố').check(),
  );
  // who asked for it does not decide on it
  expect(await duty.getByRole('button', { name: 'Duyệt chuyển cơ quan điều tra' }).count()).toBe(0);
  const commander = await desk('chihuy.ninhkieu');
  await commander.goto(`${officerUrl}/hop-tin/${tipId}`);
  await step(commander, 'Duyệt chuyển cơ quan điều tra', 'Duyệt chuyển');
  await step(commander, 'Ghi xác nhận của cơ quan điều tra', 'Ghi xác nhận', (dialog) =>
    dialog.getByLabel('Số, ký hiệu văn bản').fill('45/CSĐT'),
  );

  await duty.reload();
  await step(duty, 'Kết thúc xử lý', 'Kết thúc xử lý', (dialog) =>
    dialog.getByLabel('Khởi tố vụ án', { exact: true }).check(),
  );
  await step(duty, 'Trả lời kết quả', 'Gửi trả lời', async (dialog) => {
    await dialog.getByLabel('Văn bản', { exact: true }).check();
    await dialog.getByLabel('Số, ký hiệu văn bản').fill('12/TB-CAP');
    const chooser = duty.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Chọn tệp' }).click();
    await (await chooser).setFiles({ name: 'tra-loi.pdf', mimeType: 'application/pdf', buffer: pdf });
    await dialog.getByText('tra-loi.pdf').waitFor();
  });
  await step(duty, 'Đóng tin', 'Đóng tin', (dialog) => dialog.getByLabel('Đã trả lời người báo').check());
  await duty.getByRole('button', { name: 'Xem lịch sử' }).click();
  await duty.getByText(/Duyệt chuyển cơ quan điều tra \(.*\), Lê Văn Mẫu/).waitFor();

  await openByCode(phone, code);
  const download = phone.waitForEvent('download');
  await phone.getByRole('button', { name: /Tải văn bản 1 \(PDF/ }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('van-ban.pdf');
  expect(await readFile(await saved.path())).toEqual(pdf);
  await openByCode(phone, code);
  await phone.getByRole('button', { name: 'Được rồi, cảm ơn' }).click();
  await phone.getByText('Đã ghi nhận lời cảm ơn của bạn.').waitFor();

  const figures = await yearFigures();
  const own = figures.flatMap(({ tag, facts }) =>
    facts
      .filter(({ recordId }) => recordId === tipId)
      .map(({ indicator, quantity }) => `${tag.split('|')[0]} ${indicator} ${Number(quantity)}`),
  );
  expect(own).toEqual(expect.arrayContaining(['T01 T01 1', 'T03 T03 1']));
  expect(JSON.parse(await runTindan(home, 'verify', '--json')).fault).toBeNull();
}, 300_000);
