import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import * as tips from '#modules/tips/for-officers.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { withBrowser } from '../../../test/support/browser.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { officerSite, signIn } from '../../../test/support/officer-site.ts';
import { screenFaults } from '../../../test/support/screen-faults.ts';
import { exampleForm, prepareTips } from '../../../test/support/tips.ts';

/** Every step of a tip asks in a dialog: each is opened once, on a phone in the dark. */
const database = await testDatabase();
const prepared = await prepareTips(database);
const openPage = withBrowser();
const { site, officer, listen } = await officerSite(database, prepared);

beforeAll(async () => {
  await listen();
  await officer('chihuy', ['duty_officer', 'commune_commander'], '92/31135/');
});

type Step = (context: ReturnType<typeof prepared.officer>, of: tips.TipCommand) => Promise<unknown>;

const triage: Step = (context, of) =>
  tips.triageTip(context, {
    ...of,
    track: 'criminal',
    crimeKind: 'crime_denunciation',
    urgency: 'normal',
    remote: false,
    reason: 'by_content',
  });
const check: Step = (context, of) => tips.checkTip(context, of);
const ask: Step = (context, of) =>
  tips.requestTransfer(context, { ...of, agency: 'city_police', reasonText: 'đủ căn cứ' });
const resolve: Step = (context, of) =>
  tips.resolveTip(context, { ...of, outcome: 'handled_administratively' });
const approve: Step = (context, of) => tips.approveTransfer(context, of);

/** A tip after these steps. @returns its id */
async function tipAfter(...steps: Step[]): Promise<string> {
  await submitTip(prepared.resident, { ...exampleForm, description: randomUUID() });
  const newest = () =>
    database.admin
      .selectFrom('tips')
      .select(['id', 'version'])
      .orderBy('received_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
  const { id } = await database.admin
    .selectFrom('officers')
    .select('id')
    .where('username', '=', 'chihuy')
    .executeTakeFirstOrThrow();
  const roles = (['duty_officer', 'commune_commander'] as const).map((role) => ({
    role,
    areaPath: '92/31135/',
  }));
  const context = prepared.officer({ id, roles });
  for (const step of steps) {
    const { id: tipId, version } = await newest();
    await step(context, { id: randomUUID(), tipId, version });
  }
  return (await newest()).id;
}

/** Opens what this button opens and looks at it. @returns what is wrong with it */
async function look(page: Page, button: Locator): Promise<string[]> {
  const name = (await button.textContent()) ?? '';
  await button.click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const faults = await screenFaults(page, `dialog ${name}`, '[role=dialog]');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return faults.map((fault) => `${name}: ${fault}`);
}

test('every dialog of a tip can be read and worked on a phone in the dark', async () => {
  const page = await openPage({
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  page.setDefaultNavigationTimeout(90_000);
  const lives = [
    [],
    [triage, check],
    [triage, check, ask],
    [triage, check, ask, approve],
    [triage, check, resolve],
  ];
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const steps of lives) {
    await page.goto(`${site}/hop-tin/${await tipAfter(...steps)}`);
    if (seen.size === 0) await signIn(page, 'chihuy');
    const bar = page.locator('section[aria-labelledby=next]');
    await bar.getByRole('button').first().waitFor();
    for (const button of await bar.getByRole('button').all()) {
      const name = (await button.textContent()) ?? '';
      if (seen.has(name)) continue;
      seen.add(name);
      faults.push(...(await look(page, button)));
    }
  }
  expect(faults).toEqual([]);
  // a status that offered nothing would look at nothing
  expect(seen.size).toBeGreaterThan(20);
});
