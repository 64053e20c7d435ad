import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readConfig } from '#platform/config.ts';
import { projectRoot } from '#platform/project-root.ts';

/** Takes the pictures of the README from the product that runs with its sample year (`npm start` first). */
const { home, publicPort, officerPort } = readConfig(process.env);
const publicUrl = `http://localhost:${publicPort}`;
const officerUrl = `http://localhost:${officerPort}`;
const executablePath = process.env.TINDAN_CHROMIUM ?? '/usr/bin/chromium';

const username = 'chihuy.ninhkieu';
const signIns: { username: string; password: string }[] = JSON.parse(
  await readFile(join(home, 'secrets', 'sample-sign-ins.json'), 'utf8'),
);
const password = signIns.find((one) => one.username === username)?.password ?? '';

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const phone = { viewport: { width: 360, height: 740 } };
/** In milliseconds; a busy machine takes its time. */
const patience = 180_000;
const settling = 3_000;
const desk = { viewport: { width: 1440, height: 900 } };

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('load');
  // pictures of lists are worth something when the lists are there
  await page.waitForTimeout(settling);
  await page.screenshot({ path: join(projectRoot, 'docs', 'screenshots', `${name}.png`) });
}

try {
  const resident = await browser.newPage({ locale: 'vi-VN', ...phone });
  resident.setDefaultTimeout(patience);
  await resident.goto(publicUrl);
  await take(resident, 'home-360');
  await resident.goto(`${publicUrl}/bao-tin`);
  await resident.locator('textarea').first().fill('Quán ở đầu hẻm mở nhạc to sau 23 giờ, nhiều đêm liền.');
  await resident.locator('main button[type=submit]').last().click();
  await take(resident, 'received-360');

  const officer = await browser.newPage({ locale: 'vi-VN', ...desk });
  officer.setDefaultTimeout(patience);
  await officer.goto(`${officerUrl}/dang-nhap`);
  await officer.locator('input[name=username]').fill(username);
  await officer.locator('input[type=password]').fill(password);
  await officer.keyboard.press('Enter');
  await officer.locator('nav a[href="/hop-tin"]').first().waitFor();
  await take(officer, 'today-1440');
  await officer.goto(`${officerUrl}/hop-tin`);
  await officer.locator('main a[href^="/hop-tin/"]').first().click();
  await officer.locator('h1').first().waitFor();
  await take(officer, 'tip-1440');
} finally {
  await browser.close();
}
