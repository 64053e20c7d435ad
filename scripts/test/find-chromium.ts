import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { aptInstall } from './apt-install.ts';

const DEBIAN = '/usr/bin/chromium';

/** The browser of the journeys: Debian's, else the test tool's own, else Debian's through apt. */
export async function findChromium(): Promise<string | undefined> {
  if (existsSync(DEBIAN)) return DEBIAN;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  return (await aptInstall('chromium')) && existsSync(DEBIAN) ? DEBIAN : undefined;
}
