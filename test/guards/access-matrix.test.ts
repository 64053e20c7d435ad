import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { officerRoutes } from '../../src/officer-api/routes.ts';
import { testDatabase } from '../support/database.ts';
import { deskRoutes, walkDesk } from './access-matrix/desk.ts';
import { inboxRoutes, walkInbox } from './access-matrix/inbox.ts';
import { oneTipRoutes, walkOneTip } from './access-matrix/one-tip.ts';
import { tipWorld } from './access-matrix/tip-world.ts';
import { walkedElsewhere } from './access-matrix/walked-elsewhere.ts';

// Every route × role × place of the record as the officer sees it, against the real app and database. What must
// come out follows from what the routes declare, so a new route is in the matrix the day it is registered.
const database = await testDatabase();
const world = await tipWorld(database);

walkOneTip(world);
walkInbox(world);
walkDesk(world);

test('every guarded route is in the matrix', () => {
  const covered = new Set<string>([
    ...[oneTipRoutes, inboxRoutes, deskRoutes].flat(),
    ...walkedElsewhere.flatMap(({ routes }) => routes),
  ]);
  // accounts have a matrix of their own: administration-matrix.test.ts
  const guarded = officerRoutes.filter(
    ({ access }) => access.who === 'roles' && access.roles.join() !== 'administrator',
  );
  expect(guarded.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
});

test.each(walkedElsewhere.flatMap(({ tests }) => tests))('%s walks roles', (path) => {
  expect(readFileSync(join(projectRoot, path), 'utf8')).toMatch(/roles\.flatMap|of roles|\.\.\.roles\.map/);
});

test('the matrix changed nothing', async () => {
  const rows = await database.admin.selectFrom('tips').select(['status', 'version', 'valuable']).execute();
  expect(rows).toEqual([
    { status: 'received', version: 1, valuable: false },
    { status: 'received', version: 1, valuable: false },
  ]);
});
