import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll } from 'vitest';
import type { Role } from '#domain/officers/role.ts';
import { createOfficer } from '#modules/officers/for-main.ts';
import { projectRoot } from '#platform/project-root.ts';
import { siteOf } from '../../src/officer-api/shapes/site-of.ts';
import type { TestDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { testOfficerApi, testPasswordOfOfficers } from './officer-api.ts';
import type { prepareTips } from './tips.ts';

/**
 * The built app on the real API of a test database, listening until the file's tests are over. The app is the one that
 * `built-app.ts` made before: no test builds it again. Called at the top of a file.
 */
export async function officerSite(
  database: TestDatabase,
  prepared: Awaited<ReturnType<typeof prepareTips>>,
  options: Parameters<typeof testOfficerApi>[2] = {},
) {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const { app } = await testOfficerApi(database, prepared, {
    appFolder: join(projectRoot, 'dist', 'officer-app'),
    site: siteOf(site),
    ...options,
  });
  afterAll(() => app.close());
  const { clock, tenant } = prepared;
  /** Opens an account with the password of all test officers. */
  const officer = (
    username: string,
    roles: Role | readonly Role[],
    areaPath: string,
    displayName = 'Trần Thị Thử',
  ) =>
    createOfficer(
      { db: database.officerApi, clock, tenant },
      {
        ...{ username, displayName, title: 'Thử', password: testPasswordOfOfficers },
        roles: [roles].flat().map((role) => ({ role, areaPath })),
      },
    );
  const listen = () => app.listen({ host: '127.0.0.1', port });
  return { app, site, officer, listen };
}

/** Fills the sign-in form that the page shows. */
export async function signIn(page: Page, username: string, password = testPasswordOfOfficers): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}
