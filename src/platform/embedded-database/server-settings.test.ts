import { expect, test } from 'vitest';
import { serverSettings } from './server-settings.ts';

test('nothing given can make the server forget what it acknowledged', () => {
  const settings = serverSettings('fsync=off full_page_writes=off synchronous_commit=off shared_buffers=1GB');
  expect(settings).toMatchObject({ fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' });
  expect(settings.shared_buffers).toBe('1GB');
});

test('memory follows the machine within bounds', () => {
  expect(serverSettings('', 512 * 2 ** 20).shared_buffers).toBe('85MB');
  expect(serverSettings('', 2 ** 38).shared_buffers).toBe('2048MB');
});

test('a setting that is no pair is refused', () => {
  expect(() => serverSettings('shared_buffers')).toThrow('wrong_setting');
  expect(() => serverSettings("x=1;drop'")).not.toThrow();
});
