import { expect, test } from 'vitest';
import type { Actor } from '../officers/actor.ts';
import type { Role } from '../officers/role.ts';
import { mayRead, seesOwnOnly } from './may-read.ts';

const commune = '92/31135/';
const actor = (role: Role, areaPath: string): Actor => ({ id: 'officer-1', roles: [{ role, areaPath }] });
const open = { readers: ['movement_officer', 'commune_commander'], openTo: null } as const;
const close = { ...open, openTo: ['commune_commander'] } as const;

test.each<[string, Role, string, keeperId: string | null, openKind: boolean, closeKind: boolean]>([
  ['whoever looks after it', 'movement_officer', commune, 'officer-1', true, true],
  ['a colleague', 'movement_officer', commune, 'officer-2', true, false],
  ['a colleague, of a record that nobody looks after', 'movement_officer', commune, null, true, false],
  ['the commander', 'commune_commander', commune, 'officer-2', true, true],
  ['a commander elsewhere', 'commune_commander', '92/31120/', 'officer-2', false, false],
  [
    'whoever looked after it before another area was theirs',
    'movement_officer',
    '92/31120/',
    'officer-1',
    false,
    false,
  ],
  ['a role that reads none', 'inspector', commune, 'officer-1', false, false],
])('%s', (_, role, areaPath, keeperId, openKind, closeKind) => {
  const officer = actor(role, areaPath);
  expect(mayRead(officer, open, { areaPath: commune, keeperId })).toBe(openKind);
  expect(mayRead(officer, close, { areaPath: commune, keeperId })).toBe(closeKind);
});

test('only of a kind close to a person, and only without a role that sees all, is what one looks after all one sees', () => {
  expect(seesOwnOnly(actor('movement_officer', commune), close)).toBe(true);
  expect(seesOwnOnly(actor('commune_commander', commune), close)).toBe(false);
  expect(seesOwnOnly(actor('movement_officer', commune), open)).toBe(false);
});
