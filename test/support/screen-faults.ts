import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** A folder for pictures to look at; none keeps none. */
const pictures = process.env.TINDAN_TEST_PICTURES;

/** Keeps a picture of the whole page when pictures are wanted. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/**
 * What axe finds on the page as it stands, and whether it is wider than the window.
 * @param within looks at one part only, by its selector: many dialogs of one page without the page each time
 */
export async function screenFaults(page: Page, picture?: string, within?: string): Promise<string[]> {
  // colours are judged when nothing fades any more
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity),
  );
  if (picture) await keepPicture(page, picture);
  // in one page: without it, axe opens and closes another page for every look
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`);
  return isWide ? [...found, 'wider than the window'] : found;
}
