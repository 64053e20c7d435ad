import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#domain/officers/role.ts';
import { followIdentity, identityKeeper } from '#modules/custody/for-public.ts';
import { createOfficer } from '#modules/officers/for-main.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { projectRoot } from '#platform/project-root.ts';
import { withBrowser } from '../../test/support/browser.ts';
import { testDatabase } from '../../test/support/database.ts';
import { testOfficerApi, testPasswordOfOfficers } from '../../test/support/officer-api.ts';
import { communes, exampleForm, prepareTips } from '../../test/support/tips.ts';
import { siteOf } from './site-of.ts';

/** The whole of custody in real browsers: every key is made, used and kept by Chromium, each person has a context. */
const database = await testDatabase();
const prepared = await prepareTips(database);
const openPage = withBrowser();
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const pictures = process.env.TINDAN_TEST_PICTURES;
const name = 'Nguyễn Thị Kín';
const phone = '0900 000 987';
const passphrases = {
  khoa1: 'ghe chở dừa qua vàm sông lớn',
  khoa2: 'mưa trên mái lá chiều tháng tám',
  khoa3: 'bông điên điển vàng mùa nước nổi',
  khoa4: 'bến Ninh Kiều sáng đèn cuối năm',
};
type Custodian = keyof typeof passphrases;
let site = '';
let stop = async () => {};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Everything that left a browser for the server. */
const sentBodies: string[] = [];

beforeAll(async () => {
  if (pictures) await mkdir(pictures, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'tindan-app-'));
  await build({
    configFile: join(projectRoot, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const port = await freePort();
  site = `http://localhost:${port}`;
  // browsers count down by their own clock
  const clock = () => new Date();
  const { app } = await testOfficerApi(
    database,
    { ...prepared, clock },
    { appFolder: folder, site: siteOf(site) },
  );
  app.addHook('preHandler', async (request) => {
    if (request.body) sentBodies.push(JSON.stringify(request.body));
  });
  await app.listen({ host: '127.0.0.1', port });
  stop = async () => {
    await app.close();
    await rm(folder, { recursive: true });
  };
  const officer = (username: string, displayName: string, role: Role, areaPath: string) =>
    createOfficer(context, {
      ...{ username, displayName, title: 'Thử', password: testPasswordOfOfficers },
      roles: [{ role, areaPath }],
    });
  await officer('truc', 'Trần Thị Trực', 'duty_officer', `92/${communes.ninhKieu}/`);
  await officer('thanhtra', 'Bùi Thị Tra', 'inspector', '92/');
  await officer('quantri', 'Phạm Thị Một', 'administrator', '92/');
  await officer('quantri2', 'Võ Văn Hai', 'administrator', '92/');
  await officer('khoa1', 'Ngô Giữ Một', 'identity_custodian', '92/');
  await officer('khoa2', 'Dương Giữ Hai', 'identity_custodian', '92/');
  await officer('khoa3', 'Lý Giữ Ba', 'identity_custodian', '92/');
  await officer('khoa4', 'Hồ Giữ Bốn', 'identity_custodian', '92/');
}, 240_000);
afterAll(() => stop());

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
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(testPasswordOfOfficers);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname === path);
  return page;
}

async function look(page: Page, picture: string): Promise<string[]> {
  await page.waitForTimeout(300);
  if (pictures) await page.screenshot({ path: join(pictures, `${picture}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`);
  return wide ? [...found, 'wider than the window'] : found;
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
  if (username === 'khoa1') expect(await look(adding, 'add-custodian')).toEqual([]);
  await dialog.getByRole('button', { name: 'Thêm người giữ khóa' }).click();
  await dialog.waitFor({ state: 'detached' });

  const own = await pageOf(username);
  await own.getByRole('button', { name: 'Tạo khóa của tôi' }).click();
  await own.getByLabel('Mật khẩu giữ khóa', { exact: true }).fill('ngắn');
  await own.getByRole('dialog').getByRole('button', { name: 'Tạo khóa của tôi' }).click();
  await own.getByText('cần ít nhất 16 ký tự').waitFor();
  await own.getByLabel('Mật khẩu giữ khóa', { exact: true }).fill(passphrases[username]);
  await own.getByLabel('Gõ lại mật khẩu giữ khóa').fill(passphrases[username]);
  if (username === 'khoa1') expect(await look(own, 'ceremony')).toEqual([]);
  await own.getByRole('dialog').getByRole('button', { name: 'Tạo khóa của tôi' }).click();
  await own.getByText('chờ người thứ hai xác nhận').waitFor();
  const words = await wordsOn(own, /khóa bạn/);

  const second = await pageOf('quantri2');
  await second.getByRole('button', { name: `Xác nhận khóa của ${displayName}` }).click();
  expect(await wordsOn(second, new RegExp(`khóa ${displayName}`))).toEqual(words);
  await second.getByRole('dialog').getByRole('button', { name: 'Xác nhận khóa' }).click();
  await second.getByText('Hãy so tám chữ').waitFor();
  await second.getByLabel(/Tôi đã nghe chính/).check();
  if (username === 'khoa1') expect(await look(second, 'confirm-key')).toEqual([]);
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
  if (username === 'khoa1') expect(await look(page, 'approve')).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Đồng ý mở' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('two custodians open in their browsers who sent a tip; one alone cannot, nor can everything the server has', async () => {
  await enrol('khoa1', 'Ngô Giữ Một', 'procuracy');
  await enrol('khoa2', 'Dương Giữ Hai', 'fatherland_front');
  await enrol('khoa3', 'Lý Giữ Ba', 'peoples_committee');
  const administrator = await pageOf('quantri');
  await administrator.getByText('trang của người dân đang cho chọn niêm phong').waitFor();
  expect(await look(administrator, 'group')).toEqual([]);

  const keys = { ...prepared.resident.keys, identities: identityKeeper(database.publicSite, '92') };
  const contact = { reach: 'sealed', contactName: name, contactPhone: phone } as const;
  const { code } = await submitTip({ ...prepared.resident, keys }, { ...exampleForm, ...contact });
  const { tip_id } = await database.admin
    .selectFrom('tip_identities')
    .select('tip_id')
    .executeTakeFirstOrThrow();

  const asking = await pageOf('truc', `/hop-tin/${tip_id}`);
  await asking.getByRole('button', { name: 'Đề nghị mở danh tính' }).click();
  const dialog = asking.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await dialog.getByText('Hãy viết lý do cụ thể').waitFor();
  await dialog.getByLabel('Lý do cụ thể').fill('Cần hỏi lại giờ xảy ra');
  expect(await look(asking, 'ask')).toEqual([]);
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  const words = await wordsOn(asking, /trên máy này/);
  expect(await look(asking, 'asked')).toEqual([]);

  await approve('khoa1', words);
  await asking.reload();
  await asking.getByText('Chờ người giữ khóa').waitFor();
  expect(await asking.getByRole('button', { name: 'Xem danh tính' }).count()).toBe(0);
  // one share is in the database now, sealed to the asking browser: the server cannot even hand it out
  const early = await asking.evaluate(async () => {
    const path = location.pathname.split('/').at(-1);
    const headers = { 'x-tindan': '1', 'content-type': 'application/json' };
    const { openings } = await (await fetch(`/api/tips/${path}/identity`, { headers })).json();
    const body = JSON.stringify({ id: crypto.randomUUID() });
    return (await fetch(`/api/identity-openings/${openings[0].id}/view`, { method: 'POST', headers, body }))
      .status;
  });
  expect(early).toBe(409);

  await approve('khoa3', words);
  await asking.reload();
  await asking.getByRole('button', { name: 'Xem danh tính' }).click();
  await asking.getByText(name).waitFor();
  await asking.getByText(phone).waitFor();
  await asking.getByText(/Còn \d+:\d\d/).waitFor();
  expect(await look(asking, 'opened')).toEqual([]);
  await asking.emulateMedia({ media: 'print' });
  expect(await asking.getByText(name).isVisible()).toBe(false);
  await asking.emulateMedia({ media: 'screen' });

  expect(await followIdentity(prepared.resident, code)).toMatchObject({ openings: [{ purpose: 'verify' }] });
  const inspector = await pageOf('thanhtra');
  await inspector.getByText('Cần hỏi lại giờ xảy ra').waitFor();
  expect(await look(inspector, 'inspector')).toEqual([]);
  await inspector.getByRole('button', { name: /Đã biết đề nghị/ }).click();
  await inspector.getByText(/Thanh tra đã biết/).waitFor();

  // what the server has: every row, and everything that browsers ever sent it
  const { rows } = await sql<{ text: string }>`
    select query_to_xml('select * from tindan.' || tablename, true, false, '')::text as text
    from pg_tables where schemaname = 'tindan'`.execute(database.admin);
  const held = rows.map(({ text }) => text).join('\n') + sentBodies.join('\n');
  for (const secret of [name, phone, ...Object.values(passphrases)]) {
    for (const form of [
      secret,
      secret.normalize('NFD'),
      Buffer.from(secret).toString('base64').slice(0, -4),
    ]) {
      expect(held.includes(form)).toBe(false);
    }
  }
  await asking.getByRole('button', { name: 'Xem xong, đóng lại' }).click();
  await asking.getByText('Đã mở, đã đóng').waitFor();
  expect(await asking.getByText(name).count()).toBe(0);
}, 600_000);

/** A custodian does what waits beside openings. */
async function contribute(username: Custodian): Promise<void> {
  const page = await pageOf(username);
  await page.getByRole('button', { name: 'Góp phần của tôi' }).click();
  await page.getByLabel('Mật khẩu giữ khóa của bạn').fill(passphrases[username]);
  if (username === 'khoa1') expect(await look(page, 'contribute')).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Góp phần của tôi' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('a custodian is replaced without opening anything, and the newcomer opens what was sent before', async () => {
  const administrator = await pageOf('quantri');
  await administrator.getByRole('button', { name: 'Cho thôi giữ khóa: Lý Giữ Ba' }).click();
  await administrator.getByRole('dialog').getByRole('button', { name: 'Cho thôi giữ khóa' }).click();
  await administrator.getByRole('dialog').waitFor({ state: 'detached' });
  await enrol('khoa4', 'Hồ Giữ Bốn', 'internal_affairs');
  const { rows } = await sql<{ username: Custodian }>`
    select o.username from tindan.officers o join tindan.tip_identity_shares s on s.officer_id = o.id
    order by o.id`.execute(database.admin);
  const [one, two] = rows.map(({ username }) => username) as [Custodian, Custodian];
  await contribute(one);
  await contribute(two);
  for (const username of [one, 'khoa4'] as const) await contribute(username);

  const { tip_id } = await database.admin
    .selectFrom('tip_identities')
    .select('tip_id')
    .executeTakeFirstOrThrow();
  const asking = await pageOf('truc', `/hop-tin/${tip_id}`);
  await asking.getByRole('button', { name: 'Đề nghị mở danh tính' }).click();
  await asking.getByRole('dialog').getByLabel('Lý do cụ thể').fill('Gửi thông báo kết quả');
  await asking.getByRole('dialog').getByLabel('Mục đích').selectOption('notice');
  await asking.getByRole('dialog').getByRole('button', { name: 'Gửi đề nghị' }).click();
  const words = await wordsOn(asking, /trên máy này/);
  await approve('khoa4', words);
  await approve(two, words);
  await asking.reload();
  await asking.getByRole('button', { name: 'Xem danh tính' }).click();
  await asking.getByText(name).waitFor();
  await asking.getByRole('button', { name: 'Xem xong, đóng lại' }).click();
  await asking.getByText('Đã mở, đã đóng').last().waitFor();
}, 600_000);

test.each([
  ['light', 360],
  ['dark', 360],
  ['dark', 1440],
] as const)(
  'the screens of custody are accessible and fit: %s, %d px',
  async (colorScheme, width) => {
    for (const username of ['khoa1', 'quantri', 'thanhtra']) {
      const page = await openPage({ colorScheme, viewport: { width, height: 800 } });
      page.setDefaultTimeout(120_000);
      await page.goto(`${site}/giu-danh-tinh`);
      await page.getByLabel('Tên đăng nhập').fill(username);
      await page.getByLabel('Mật khẩu', { exact: true }).fill(testPasswordOfOfficers);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.getByRole('heading', { name: 'Giữ danh tính người báo tin' }).waitFor();
      await page
        .getByText(/Dương Giữ Hai|Đã mở, đã đóng/)
        .first()
        .waitFor();
      expect(await look(page, `${username}-${colorScheme}-${width}`)).toEqual([]);
    }
  },
  180_000,
);
