import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { followIdentity, identityKeeper } from '#modules/custody/for-public.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { testPasswordOfOfficers } from '../../../test/support/officer-api.ts';
import { officerSite } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { communes, exampleForm, prepareTips } from '../../../test/support/tips.ts';
import { type Custodian, custodyPeople, passphrases } from './custody-people.fixture.ts';

/** The whole of custody in real browsers: every key is made, used and kept by Chromium, each person has a context. */
const database = await testDatabase();

const prepared = await prepareTips(database);
const openPage = withBrowser();
const name = 'Nguyễn Thị Kín';
const phone = '0900 000 987';

/** Everything that left a browser for the server. */
const sentBodies: string[] = [];

// browsers count down by their own clock
const { app, site, officer, listen } = await officerSite(database, { ...prepared, clock: () => new Date() });

const { pageOf, wordsOn, enrol, approve, contribute } = custodyPeople(openPage, site);

beforeAll(async () => {
  app.addHook('preHandler', async (request) => {
    if (request.body) sentBodies.push(JSON.stringify(request.body));
  });
  await listen();
  await officer('truc', 'duty_officer', `92/${communes.ninhKieu}/`, 'Trần Thị Trực');
  await officer('thanhtra', 'inspector', '92/', 'Bùi Thị Tra');
  await officer('quantri', 'administrator', '92/', 'Phạm Thị Một');
  await officer('quantri2', 'administrator', '92/', 'Võ Văn Hai');
  await officer('khoa1', 'identity_custodian', '92/', 'Ngô Giữ Một');
  await officer('khoa2', 'identity_custodian', '92/', 'Dương Giữ Hai');
  await officer('khoa3', 'identity_custodian', '92/', 'Lý Giữ Ba');
  await officer('khoa4', 'identity_custodian', '92/', 'Hồ Giữ Bốn');
});

test('two custodians open in their browsers who sent a tip; one alone cannot, nor can everything the server has', async () => {
  await enrol('khoa1', 'Ngô Giữ Một', 'procuracy');
  await enrol('khoa2', 'Dương Giữ Hai', 'fatherland_front');
  await enrol('khoa3', 'Lý Giữ Ba', 'peoples_committee');
  const administrator = await pageOf('quantri');
  await administrator.getByText('trang của người dân đang cho chọn niêm phong').waitFor();
  expect(await screenFaults(administrator, 'group')).toEqual([]);

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
  expect(await screenFaults(asking, 'ask')).toEqual([]);
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  const words = await wordsOn(asking, /trên máy này/);
  expect(await screenFaults(asking, 'asked')).toEqual([]);

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
  expect(await screenFaults(asking, 'opened')).toEqual([]);
  await asking.emulateMedia({ media: 'print' });
  expect(await asking.getByText(name).isVisible()).toBe(false);
  await asking.emulateMedia({ media: 'screen' });

  expect(await followIdentity(prepared.resident, code)).toMatchObject({ openings: [{ purpose: 'verify' }] });
  const inspector = await pageOf('thanhtra');
  await inspector.getByText('Cần hỏi lại giờ xảy ra').waitFor();
  expect(await screenFaults(inspector, 'inspector')).toEqual([]);
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
      expect(await screenFaults(page, `${username}-${colorScheme}-${width}`)).toEqual([]);
    }
  },
  180_000,
);
