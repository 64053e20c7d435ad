import { expect, test } from 'vitest';
import { CallFailure, createClient } from './client.ts';
import { contract } from './contract.ts';
import { endpoints } from './endpoints.ts';
import { SignIn } from './officers/session.ts';

test('every endpoint has shapes, and every parameter of a path has one', () => {
  expect(Object.keys(contract).sort()).toEqual(Object.keys(endpoints).sort());
  for (const entry of Object.values(contract)) {
    const names = [...entry.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    const shape = 'params' in entry ? Object.keys(entry.params.shape) : [];
    expect(shape).toEqual(names);
  }
});

test('no two endpoints share method and path', () => {
  const keys = Object.values(endpoints).map(({ method, path }) => `${method} ${path}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('what is wrong is said by catalogue keys', () => {
  const { error } = SignIn.safeParse({ username: ' ', password: '' });
  expect(error?.issues.map(({ message }) => message)).toEqual(['usernameRequired', 'passwordRequired']);
});

test('the client fills paths and queries, and turns refusals into failures', async () => {
  const seen: [string, RequestInit | undefined][] = [];
  const call = createClient(async (url, init) => {
    seen.push([String(url), init]);
    return Response.json({ code: 'invalid', fields: { text: 'x' } }, { status: 422 });
  });
  await expect(call('listTips', { query: { group: 'fresh' } })).rejects.toBeInstanceOf(CallFailure);
  await call('openTip', { params: { tipId: 'a/b' } }).catch(() => {});
  expect(seen.map(([url]) => url)).toEqual(['/api/tips?group=fresh', '/api/tips/a%2Fb']);
  expect(seen[0]?.[1]?.headers).toMatchObject({ 'x-tindan': '1' });
});

test('a page of a server before ours is no answer, but where it says that too much was sent', async () => {
  const answered = (status: number) =>
    createClient(async () => new Response('<html>nginx</html>', { status }))('me', {});
  await expect(answered(413)).rejects.toMatchObject({ code: 'invalid', fields: { body: 'bodyLarge' } });
  await expect(answered(502)).rejects.toMatchObject({ code: 'unreachable' });
});

test('no answer is a failure of its own', async () => {
  const call = createClient(async () => {
    throw new TypeError('network');
  });
  await expect(call('me', {})).rejects.toMatchObject({ code: 'unreachable' });
});
