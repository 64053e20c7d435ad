import { expect, test } from 'vitest';
import { decoyHash, hashPassword, verifyPassword } from './password-hash.ts';

test('a hash is Argon2id with its parameters and says yes to its own password alone', async () => {
  const phc = await hashPassword('mười chiếc thuyền');
  expect(phc).toMatch(/^\$argon2id\$v=19\$m=32768,t=3,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(await verifyPassword('mười chiếc thuyền', phc)).toBe(true);
  expect(await verifyPassword('mười chiếc thuyền'.normalize('NFD'), phc)).toBe(true);
  expect(await verifyPassword('Mười chiếc thuyền', phc)).toBe(false);
});

test('the same password has another hash each time', async () => {
  expect(await hashPassword('a')).not.toBe(await hashPassword('a'));
});

test('a hash of lower cost still works, so that the cost may rise', async () => {
  const cheap =
    '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$5rq4gebwD8dJ7zDdfR9leJmpr4Kr3V+AloaXaL22vfw';
  expect(await verifyPassword('bến Ninh Kiều', cheap)).toBe(true);
});

test('nonsense and the decoy match nothing', async () => {
  expect(await verifyPassword('x', 'plain text')).toBe(false);
  expect(await verifyPassword('', '')).toBe(false);
  expect(await verifyPassword('x', await decoyHash())).toBe(false);
});
