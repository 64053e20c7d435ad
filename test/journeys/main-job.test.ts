import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { withBrowser } from '../support/browser.ts';
import { runTindan } from '../support/run-tindan.ts';

const openPage = withBrowser();
const [publicUrl, officerUrl, home, passwords] = [
  inject('publicUrl'),
  inject('officerUrl'),
  inject('home'),
  inject('passwords'),
];

const told = 'Có người bán pháo nổ ở chợ nổi, chở bằng vỏ lãi';
const asked = 'Bạn còn nhớ vỏ lãi màu gì không?';
const answered = 'Màu xanh, mũi sơn đỏ';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tindan-report-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Account {
  readonly figures: readonly {
    readonly tag: string;
    readonly printed: readonly string[];
    readonly value: string | null;
    readonly facts: readonly { recordId: string; indicator: string; quantity: string; sign: number }[];
  }[];
  readonly published: readonly unknown[];
  readonly findings: readonly { readonly rule: string; readonly what: string }[];
}

async function yearReport(): Promise<{ account: Account; text: string }> {
  const file = join(folder, 'bao-cao.docx');
  const printed = await runTindan(
    home,
    ...['report', '--area', '92', '--period', '2026-YEAR', '--out', file, '--json'],
  );
  const zip = await JSZip.loadAsync(await readFile(file));
  const parts = await Promise.all(zip.file(/^word\/.*\.xml$/).map((part) => part.async('string')));
  return { account: JSON.parse(printed) as Account, text: parts.join('\n').replace(/<[^>]+>/g, '') };
}

const figure = ({ figures }: Account, indicator: string) =>
  figures.find(({ tag }) => tag === `${indicator}|92|2026-YEAR`);

async function act(page: Page, button: string, choice?: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  if (choice) await dialog.getByText(choice, { exact: true }).click();
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('a tip from a phone without script is counted in the year report, and every number opens', async () => {
  const before = await yearReport();

  const phone = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await phone.goto(publicUrl);
  await phone.getByRole('link', { name: 'Gửi tin' }).first().click();
  await phone.fill('[name=description]', told);
  await phone.selectOption('[name=areaCode]', '31135');
  await phone.fill('[name=when]', 'tối qua khoảng 10h');
  await phone.getByRole('button', { name: 'Gửi tin' }).click();
  const code = await phone.locator('[data-reference]').getAttribute('data-reference');
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}.$/);
  expect(phone.url()).not.toContain(code?.slice(0, 4) ?? 'no code');

  const desk = await openPage({ viewport: { width: 1440, height: 900 } });
  await desk.goto(officerUrl);
  await desk.fill('[name=username]', 'trucban.ninhkieu');
  await desk.fill('[name=password]', passwords['trucban.ninhkieu'] ?? '');
  await desk.getByRole('button', { name: 'Đăng nhập' }).click();
  await desk.getByRole('link', { name: 'Hộp tin' }).first().click();
  await desk.getByRole('main').locator('a[href*="/hop-tin/"]').first().click();
  await desk.getByText(told).waitFor();
  const tipId = /hop-tin\/([0-9a-f-]{36})/.exec(desk.url())?.[1];
  await act(desk, 'Nhận kiểm tra');
  await desk.getByPlaceholder(/Viết cho người báo/).fill(asked);
  await desk.getByRole('button', { name: 'Gửi trả lời' }).click();
  await desk.getByText(asked).waitFor();
  await act(desk, 'Ghi nhận có giá trị', 'Giúp phát hiện, xử lý vụ việc');
  await act(desk, 'Kết thúc xử lý', 'Xử lý hành chính');

  await phone.goto(`${publicUrl}/tra-cuu`);
  await phone.fill('[name=code]', code ?? '');
  await phone.getByRole('button', { name: /Xem tin|Mở tin/ }).click();
  await phone.getByText(asked).waitFor();
  await phone.fill('textarea', answered);
  await phone.locator('main form:has(textarea)').getByRole('button').last().click();
  await phone.getByText(answered).waitFor();

  const after = await yearReport();
  for (const indicator of ['T01', 'T02']) {
    const [was, is] = [figure(before.account, indicator), figure(after.account, indicator)];
    expect(Number(is?.value)).toBe(Number(was?.value ?? 0) + 1);
    const own = is?.facts.filter((fact) => fact.recordId === tipId) ?? [];
    expect(own.map((fact) => fact.indicator)).toEqual([indicator]);
    const sum = is?.facts.reduce((total, fact) => total + Number(fact.quantity) * fact.sign, 0);
    expect(sum).toBe(Number(is?.value));
  }
  expect(after.account.published.length).toBeGreaterThan(0);
  expect(after.account.findings.map((one) => one.what).join('\n')).toMatch(
    /6 tháng đầu năm 2022.*lớn hơn.*năm 2022/,
  );
  expect([
    after.text.includes('DỮ LIỆU MẪU'),
    /6 tháng đầu năm 2022.*lớn hơn.*năm 2022/.test(after.text),
    after.text.includes(told),
  ]).toEqual([true, true, false]);
});

test('the ledger of the running product is whole', async () => {
  const report = JSON.parse(await runTindan(home, 'verify', '--json')) as { fault: unknown; events: number };
  expect(report.fault).toBeNull();
  expect(report.events).toBeGreaterThan(0);
});
