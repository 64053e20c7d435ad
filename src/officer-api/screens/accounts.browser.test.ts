import { beforeAll, expect, test } from 'vitest';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { testPasswordOfOfficers } from '../../../test/support/officer-api.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { plugInKey } from '../../../test/support/security-key.ts';
import { prepareTips } from '../../../test/support/tips.ts';
import { totpCode } from '../../modules/officers/factors/totp.ts';

/** Accounts in a real browser, with a real (virtual) security key, on the real API and database. */
const database = await testDatabase();
const prepared = await prepareTips(database);
const openPage = withBrowser();

const { site, officer, listen } = await officerSite(database, prepared);

beforeAll(async () => {
  await listen();
  await officer('truc', 'duty_officer', '92/31135/');
  await officer('ma', 'duty_officer', '92/31135/', 'Lê Văn Mã');
  await officer('quantri', 'administrator', '92/', 'Phạm Thị Một');
  await officer('quantri2', 'administrator', '92/', 'Võ Văn Hai');
});

test('an officer registers a security key and signs in with it, but not without its PIN', async () => {
  const page = await openPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(site);
  const setKnowsPin = await plugInKey(page);
  await signIn(page, 'truc');
  await page.getByRole('button', { name: /tài khoản của/ }).click();
  expect(await screenFaults(page, 'menu-1440')).toEqual([]);
  await page.getByRole('link', { name: 'Tài khoản và bảo mật' }).click();
  await page.getByRole('button', { name: 'Thêm khóa bảo mật' }).click();
  await page.getByLabel('Đặt tên cho khóa').fill('Khóa USB đỏ');
  await page.getByLabel('Mật khẩu hiện tại').fill('sai');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByText('Mật khẩu chưa đúng.').waitFor();
  expect(await screenFaults(page, 'add-key-1440')).toEqual([]);
  await page.getByLabel('Mật khẩu hiện tại').fill(testPasswordOfOfficers);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Gỡ khóa Khóa USB đỏ' }).waitFor();

  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('heading', { name: 'Màn hình đang khóa' }).waitFor();
  expect(await screenFaults(page, 'locked-1440')).toEqual([]);
  const answers = await page.evaluate(async () => {
    const get = async (url: string) => (await fetch(url, { headers: { 'x-tindan': '1' } })).status;
    return [await get('/api/me'), await get('/api/today'), await get('/api/account')];
  });
  expect(answers).toEqual([403, 403, 403]);
  await page.goto(`${site}/hop-tin`);
  await page.getByRole('button', { name: 'Dùng khóa bảo mật' }).click();
  await page.waitForURL((url) => url.pathname === '/hop-tin');
  // the address changes before the screen does, and only the screen hears the keys
  await page.getByRole('heading', { name: 'Hộp tin' }).waitFor();

  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('button', { name: 'Người khác vào làm' }).click();
  await page.getByLabel('Tên đăng nhập').waitFor();
  await page.getByRole('button', { name: 'Dùng khóa bảo mật' }).click();
  await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
  const sessions = await database.admin.selectFrom('sessions').select('method').execute();
  expect(sessions.map(({ method }) => method)).toContain('passkey');

  await page.context().clearCookies();
  await setKnowsPin(false);
  await page.goto(site);
  await page.getByRole('button', { name: 'Dùng khóa bảo mật' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Tên đăng nhập').count()).toBe(1);
}, 120_000);

test('an officer turns one-time codes on and signs in with a code, then with a recovery code', async () => {
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${site}/tai-khoan`);
  await signIn(page, 'ma');
  await page.getByRole('button', { name: 'Bật mã dùng một lần' }).click();
  await page.getByLabel('Mật khẩu hiện tại').fill(testPasswordOfOfficers);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByAltText(/Hình mã QR/).waitFor();
  expect(await screenFaults(page, 'scan-360')).toEqual([]);
  const text = (await page.getByText(/Dãy chữ:/).textContent()) ?? '';
  const bits = [...text.replace('Dãy chữ:', '').replace(/\s/g, '')]
    .map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Math.floor(prepared.clock().getTime() / 30_000);
  await page.getByLabel('Mã sáu số').fill(totpCode(secret, step));
  await page.getByRole('button', { name: 'Bật', exact: true }).click();
  await page.getByText('Mười mã dự phòng').waitFor();
  expect(await screenFaults(page, 'recovery-360')).toEqual([]);
  const codes = await page.getByRole('dialog').locator('li').allTextContents();
  expect(codes).toHaveLength(10);
  await page.getByRole('button', { name: 'Tôi đã ghi lại' }).click();

  const other = await openPage({ viewport: { width: 360, height: 740 } });
  const enter = async (code: string) => {
    await other.goto(site);
    await signIn(other, 'ma');
    await other.getByRole('heading', { name: 'Nhập mã' }).waitFor();
    await other.getByLabel('Mã dùng một lần').fill(code);
    await other.getByRole('button', { name: 'Vào làm việc' }).click();
  };
  await enter(totpCode(secret, step));
  await other.getByRole('alert').waitFor();
  expect(await screenFaults(other, 'code-360')).toEqual([]);
  await enter(totpCode(secret, step + 1));
  await other.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
  await other.context().clearCookies();
  await enter(codes[0] ?? '');
  await other.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
}, 120_000);

test('one administrator adds a duty officer, another approves, and the officer sets an own password', async () => {
  const first = await openPage({ viewport: { width: 1440, height: 900 } });
  await first.goto(`${site}/quan-tri`);
  await signIn(first, 'quantri');
  await first.getByRole('button', { name: 'Thêm cán bộ' }).click();
  await first.getByRole('dialog').getByLabel('Họ và tên').fill('Ngô Thị Mới');
  await first.getByRole('dialog').getByLabel('Chức danh').fill('Trực ban');
  await first.getByRole('dialog').getByLabel('Tên đăng nhập').fill('moi.nk');
  await first.getByLabel('Quyền', { exact: true }).selectOption('duty_officer');
  await first.getByRole('textbox', { name: 'Địa bàn', exact: true }).fill('ninh kieu');
  await first.getByRole('option', { name: 'Phường Ninh Kiều', exact: true }).click();
  expect(await screenFaults(first, 'add-officer-1440')).toEqual([]);
  await first.getByRole('button', { name: 'Thêm', exact: true }).click();
  await first.getByText('Quyền này chờ một người quản trị khác').waitFor();
  expect(await screenFaults(first, 'once-1440')).toEqual([]);
  const [, password = ''] = ((await first.getByRole('dialog').locator('li').textContent()) ?? '').split(
    /\s+/,
  );
  await first.getByRole('button', { name: 'Tôi đã ghi lại' }).click();
  await first.getByText('Bạn là người đề nghị').waitFor();
  expect(await first.getByRole('button', { name: /^Duyệt:/ }).count()).toBe(0);

  const second = await openPage({ viewport: { width: 1440, height: 900 } });
  await second.goto(`${site}/quan-tri`);
  await signIn(second, 'quantri2');
  expect(await screenFaults(second, 'officers-1440')).toEqual([]);
  await second.getByRole('button', { name: /^Duyệt: Trực ban/ }).click();
  await second.getByText('Không có việc nào chờ duyệt.').waitFor();
  await second.getByLabel(/Tìm theo tên/).fill('ngo thi moi');
  await second.getByRole('link', { name: 'Ngô Thị Mới' }).click();
  await second.getByRole('heading', { name: 'Ngô Thị Mới' }).waitFor();
  expect(await screenFaults(second, 'officer-1440')).toEqual([]);

  const officer = await openPage({ viewport: { width: 360, height: 740 } });
  await officer.goto(site);
  await signIn(officer, 'moi.nk', password);
  await officer.getByRole('heading', { name: 'Đặt mật khẩu của riêng bạn' }).waitFor();
  await officer.getByLabel('Mật khẩu được trao').fill(password);
  await officer.getByLabel('Mật khẩu mới').fill('matkhau123456');
  await officer.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await officer.getByText('quá dễ đoán').waitFor();
  expect(await screenFaults(officer, 'first-password-360')).toEqual([]);
  await officer.getByLabel('Mật khẩu mới').fill('ghe chở dừa qua vàm');
  await officer.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await officer.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
}, 120_000);

test.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 360],
  ['dark', 360],
] as const)(
  'the screens of accounts are accessible and fit: %s, %d px',
  async (colorScheme, width) => {
    const page = await openPage({ colorScheme, viewport: { width, height: 900 } });
    const name = (screen: string) => `${screen}-${colorScheme}-${width}`;
    await page.goto(site);
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await screenFaults(page, name('sign-in'))).toEqual([]);
    await page.goto(`${site}/quan-tri`);
    await signIn(page, 'quantri');
    await page.getByRole('heading', { name: 'Tài khoản cán bộ' }).waitFor();
    await page.getByRole('link', { name: 'Lê Văn Mã' }).waitFor();
    expect(await screenFaults(page, name('officers'))).toEqual([]);
    await page.getByRole('link', { name: 'Lê Văn Mã' }).click();
    await page.getByRole('button', { name: 'Cấp quyền' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await screenFaults(page, name('give'))).toEqual([]);
    await page.goto(`${site}/tai-khoan`);
    await page.getByRole('heading', { name: 'Các phiên đang mở' }).waitFor();
    expect(await screenFaults(page, name('account'))).toEqual([]);
    await page.keyboard.press('Control+Shift+L');
    await page.getByRole('heading', { name: 'Màn hình đang khóa' }).waitFor();
    expect(await screenFaults(page, name('locked'))).toEqual([]);
  },
  120_000,
);
