import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { withBrowser } from '../../../test/support/browser.ts';
import { signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';

export const passphrases = {
  khoa1: 'ghe chở dừa qua vàm sông lớn',
  khoa2: 'mưa trên mái lá chiều tháng tám',
  khoa3: 'bông điên điển vàng mùa nước nổi',
  khoa4: 'bến Ninh Kiều sáng đèn cuối năm',
};

export type Custodian = keyof typeof passphrases;

/** People at the screens of custody: what each does in a browser context of their own, where their keys are made and kept. */
export function custodyPeople(openPage: ReturnType<typeof withBrowser>, site: string) {
  const pages = new Map<string, Page>();

  /** The page of a person in a browser context of their own, signed in. */
  async function pageOf(username: string, path = '/giu-danh-tinh'): Promise<Page> {
    const known = pages.get(username);
    const page = known ?? (await openPage({ viewport: { width: 1440, height: 900 } }));
    // a machine that others keep busy takes its time over Argon2id
    page.setDefaultTimeout(120_000);
    await page.goto(`${site}${path}`);
    if (known) return page;
    pages.set(username, page);
    await signIn(page, username);
    await page.waitForURL((url) => url.pathname === path);
    return page;
  }

  const wordsOn = async (page: Page, label: RegExp): Promise<string[]> => {
    const list = page.getByRole('list', { name: label }).last();
    await list.getByRole('listitem').nth(7).waitFor();
    return list.getByRole('listitem').allTextContents();
  };

  /** The ceremony of one custodian, and a second person who compares. */
  async function enrol(username: Custodian, displayName: string, chain: string): Promise<void> {
    const adding = await pageOf('quantri');
    await adding.getByRole('button', { name: 'Thêm người giữ khóa' }).click();
    const dialog = adding.getByRole('dialog');
    await dialog.getByLabel('Cán bộ').selectOption({ label: `${displayName}, Thử` });
    await dialog.getByLabel('Cơ quan').selectOption(chain);
    if (username === 'khoa1') expect(await screenFaults(adding, 'add-custodian')).toEqual([]);
    await dialog.getByRole('button', { name: 'Thêm người giữ khóa' }).click();
    await dialog.waitFor({ state: 'detached' });

    const own = await pageOf(username);
    await own.getByRole('button', { name: 'Tạo khóa của tôi' }).click();
    await own.getByLabel('Mật khẩu giữ khóa', { exact: true }).fill('ngắn');
    await own.getByRole('dialog').getByRole('button', { name: 'Tạo khóa của tôi' }).click();
    await own.getByText('cần ít nhất 16 ký tự').waitFor();
    await own.getByLabel('Mật khẩu giữ khóa', { exact: true }).fill(passphrases[username]);
    await own.getByLabel('Gõ lại mật khẩu giữ khóa').fill(passphrases[username]);
    if (username === 'khoa1') expect(await screenFaults(own, 'ceremony')).toEqual([]);
    await own.getByRole('dialog').getByRole('button', { name: 'Tạo khóa của tôi' }).click();
    await own.getByText('chờ người thứ hai xác nhận').waitFor();
    const words = await wordsOn(own, /khóa bạn/);

    const second = await pageOf('quantri2');
    await second.getByRole('button', { name: `Xác nhận khóa của ${displayName}` }).click();
    expect(await wordsOn(second, new RegExp(`khóa ${displayName}`))).toEqual(words);
    await second.getByRole('dialog').getByRole('button', { name: 'Xác nhận khóa' }).click();
    await second.getByText('Hãy so tám chữ').waitFor();
    await second.getByLabel(/Tôi đã nghe chính/).check();
    if (username === 'khoa1') expect(await screenFaults(second, 'confirm-key')).toEqual([]);
    await second.getByRole('dialog').getByRole('button', { name: 'Xác nhận khóa' }).click();
    await second.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** A custodian agrees, after the words of the asking browser were compared. */
  async function approve(username: Custodian, askersWords: readonly string[]): Promise<void> {
    const page = await pageOf(username);
    await page.getByRole('button', { name: /Đồng ý mở danh tính tin/ }).click();
    expect(await wordsOn(page, /trên máy của Trần Thị Trực/)).toEqual(askersWords);
    await page.getByLabel(/Tôi đã nghe/).check();
    await page.getByLabel('Mật khẩu giữ khóa của bạn').fill('một câu sai hoàn toàn');
    await page.getByRole('dialog').getByRole('button', { name: 'Đồng ý mở' }).click();
    await page.getByText('Chưa mở được khóa').waitFor();
    await page.getByLabel('Mật khẩu giữ khóa của bạn').fill(passphrases[username]);
    if (username === 'khoa1') expect(await screenFaults(page, 'approve')).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Đồng ý mở' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** A custodian does what waits beside openings. */
  async function contribute(username: Custodian): Promise<void> {
    const page = await pageOf(username);
    await page.getByRole('button', { name: 'Góp phần của tôi' }).click();
    await page.getByLabel('Mật khẩu giữ khóa của bạn').fill(passphrases[username]);
    if (username === 'khoa1') expect(await screenFaults(page, 'contribute')).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Góp phần của tôi' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  return { pageOf, wordsOn, enrol, approve, contribute };
}
