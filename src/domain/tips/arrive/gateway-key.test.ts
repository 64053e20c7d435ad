import { expect, test } from 'vitest';
import {
  codeForMessage,
  contentTag,
  gatewayKeyHash,
  isGatewayKey,
  messageHash,
  messageNonce,
  newGatewayKey,
} from './gateway-key.ts';

const lookupKey = Buffer.alloc(32, 7);
const form = {
  description: 'Mất xe',
  place: '',
  when: '',
  areaCode: null,
  aboutOfficer: false,
  dangerNow: false,
  reach: 'none' as const,
  contactName: '',
  contactPhone: '',
};

test('a key has 256 random bits and is known by its shape', () => {
  const keys = [newGatewayKey(), newGatewayKey()];
  expect(keys[0]).not.toBe(keys[1]);
  expect(keys.every(isGatewayKey)).toBe(true);
  expect(isGatewayKey('tindan_kurz')).toBe(false);
  expect(gatewayKeyHash(keys[0] ?? '')).toHaveLength(32);
});

test('a repetition has the same code; another message, key or channel has not', () => {
  const [key, other] = [newGatewayKey(), newGatewayKey()];
  const code = (one: string, id: string) => codeForMessage(lookupKey, messageNonce(one, id));
  expect(code(key, 'a')).toBe(code(key, 'a'));
  expect(new Set([code(key, 'a'), code(key, 'b'), code(other, 'a')]).size).toBe(3);
  expect(messageHash(lookupKey, 'zalo', 'a')).not.toEqual(messageHash(lookupKey, 'vneid', 'a'));
  expect(messageHash(lookupKey, 'zalo', 'a')).toEqual(messageHash(lookupKey, 'zalo', 'a'));
});

test('the tag of a content changes with each of its fields', () => {
  const key = newGatewayKey();
  expect(contentTag(key, form)).toEqual(contentTag(key, { ...form }));
  expect(contentTag(key, form)).not.toEqual(contentTag(key, { ...form, place: 'chợ' }));
  expect(contentTag(key, form)).not.toEqual(contentTag(newGatewayKey(), form));
});
