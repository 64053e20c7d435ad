import { expect, inject, test } from 'vitest';
import { startOldServer } from './old-server.fixture.ts';
import { openGivenDatabase } from './open-given-database.ts';

test('a server below the floor is refused by its version', async () => {
  const { port, server } = await startOldServer('140012', '14.12');
  await expect(
    openGivenDatabase(`postgres://owner@127.0.0.1:${port}/tindan`, '/nowhere'),
  ).rejects.toMatchObject({
    code: 'server_too_old',
    details: { version: '14.12' },
  });
  server.close();
});

test('a server that is not there is refused with the reason', async () => {
  await expect(openGivenDatabase('postgres://owner@127.0.0.1:1/tindan', '/nowhere')).rejects.toMatchObject({
    code: 'server_unreachable',
  });
});

test('a server of the floor or above is taken', async () => {
  const url = inject('server');
  expect((await openGivenDatabase(url, '/nowhere')).adminUrl).toBe(url);
});
