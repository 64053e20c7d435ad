import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { newServiceKey } from '#domain/sealing/service-key.ts';
import { knownDevices } from './known-devices.ts';

const devices = knownDevices('92', newServiceKey());
const today = plainDate('2026-11-28');

test('a browser is known for who signed in from it, and for nobody else', () => {
  const cookie = devices.remember(undefined, 'lan', today);
  const name = devices.deviceOf(cookie, 'lan', today);
  expect(name).toBeDefined();
  expect(devices.deviceOf(cookie, 'minh', today)).toBeUndefined();
  const shared = devices.remember(cookie, 'minh', today);
  expect(devices.deviceOf(shared, 'lan', today)).toBe(name);
  expect(devices.deviceOf(shared, 'minh', today)).toBe(name);
});

test('no name can be read from it, and signing in again does not lengthen it', () => {
  const cookie = devices.remember(undefined, 'lan.ninhkieu', today);
  expect(cookie).not.toContain('lan');
  expect(devices.remember(cookie, 'lan.ninhkieu', today)).toHaveLength(cookie.length);
});

test('it is forgotten after half a year', () => {
  const cookie = devices.remember(undefined, 'lan', today);
  expect(devices.deviceOf(cookie, 'lan', plainDate('2027-05-27'))).toBeDefined();
  expect(devices.deviceOf(cookie, 'lan', plainDate('2027-05-28'))).toBeUndefined();
});

test('one that was altered, made under another key, moved to another device or day, or is no such thing is unknown', () => {
  const cookie = devices.remember(undefined, 'lan', today);
  const [name = '', mark = ''] = cookie.split('.');
  const [other = ''] = devices.remember(undefined, 'minh', today).split('.');
  const forged = [
    knownDevices('92', newServiceKey()).remember(undefined, 'lan', today),
    knownDevices('93', newServiceKey()).remember(undefined, 'lan', today),
    `${other}.${mark}`,
    `${name}.2026-11-27${mark.slice(10)}`,
    `${name}.${mark.slice(0, -1)}${mark.endsWith('A') ? 'B' : 'A'}`,
    name,
    '',
    'x'.repeat(5000),
    `${name}.${mark}.${'é'}`,
  ];
  for (const one of forged) expect(devices.deviceOf(one, 'lan', today), one).toBeUndefined();
  expect(devices.deviceOf(devices.remember('nonsense', 'lan', today), 'lan', today)).toBeDefined();
});

test('on a shared computer the officers who signed in last are kept', () => {
  let cookie: string | undefined;
  for (let n = 0; n < 40; n += 1) cookie = devices.remember(cookie, `officer${n}`, today);
  expect(devices.deviceOf(cookie, 'officer39', today)).toBeDefined();
  expect(devices.deviceOf(cookie, 'officer16', today)).toBeDefined();
  expect(devices.deviceOf(cookie, 'officer15', today)).toBeUndefined();
});
