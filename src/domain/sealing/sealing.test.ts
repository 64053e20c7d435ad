import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBytes, sealBytes, sealedOverhead } from './aead.ts';
import { areaPublicKey, newAreaKey, openAreaKey, rewrapAreaKey } from './area-key.ts';
import { CannotOpen } from './cannot-open.ts';
import { newContentKey } from './content-key.ts';
import { bucketLength, pad, unpad } from './padding.ts';
import { openField, sealField } from './seal-field.ts';
import { newServiceKey } from './service-key.ts';
import { newTipCode } from './tip-code.ts';
import { rewrapContentKey, unwrapForArea, wrapForArea, wrappedForAreaLength } from './wrap-for-area.ts';
import { unwrapForCode, wrapForCode } from './wrap-for-code.ts';

const place = { tenant: '92', table: 'tips', record: 'a1', field: 'description' };
const service = newServiceKey();

function newArea(area: string, version = 1, tenant = '92') {
  const { key, wrappedPrivate } = newAreaKey({ tenant, area, version }, service);
  return { key, wrappedPrivate, opened: openAreaKey(key, wrappedPrivate, service) };
}

/** Every copy of the bytes with one byte changed. */
function* changes(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ (1 + (at % 255)), at);
    yield changed;
  }
}

test('any text comes back as it was sealed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
      const key = newContentKey();
      expect(openField(key, place, sealField(key, place, text))).toBe(text);
    }),
  );
});

test('a field with any byte changed, cut or added is refused', () => {
  const key = newContentKey();
  const sealed = sealField(key, place, 'Hẻm 12 đường 30/4');
  for (const changed of changes(sealed)) expect(() => openField(key, place, changed)).toThrow(CannotOpen);
  for (let length = 0; length < sealed.length; length++) {
    expect(() => openField(key, place, sealed.subarray(0, length))).toThrow(CannotOpen);
  }
  expect(() => openField(key, place, Buffer.concat([sealed, Buffer.of(0)]))).toThrow(CannotOpen);
});

test.each(['tenant', 'table', 'record', 'field'] as const)('a field does not open at another %s', (part) => {
  const key = newContentKey();
  const sealed = sealField(key, place, 'nội dung');
  expect(() => openField(key, { ...place, [part]: `${place[part]}0` }, sealed)).toThrow(CannotOpen);
});

test('parts of a place cannot be shifted into each other', () => {
  const key = newContentKey();
  const sealed = sealField(key, { ...place, table: 'ab', record: 'c' }, 'nội dung');
  expect(() => openField(key, { ...place, table: 'a', record: 'bc' }, sealed)).toThrow(CannotOpen);
});

test('a field does not open with another key, nor under another key’s name', () => {
  const key = newContentKey();
  const sealed = sealField(key, place, 'nội dung');
  expect(() => openField(newContentKey(), place, sealed)).toThrow(CannotOpen);
  expect(() => openField({ ...newContentKey(), id: key.id }, place, sealed)).toThrow(CannotOpen);
  const renamed = newContentKey().id;
  const forged = Buffer.concat([sealed.subarray(0, 1), renamed, sealed.subarray(9)]);
  expect(() => openField({ ...key, id: renamed }, place, forged)).toThrow(CannotOpen);
});

test('lengths fall into buckets: 64 … 4,096 doubling, then steps of 4,096', () => {
  expect([0, 60, 61, 124, 125, 4092, 4093, 8188, 8189].map(bucketLength)).toEqual([
    64, 64, 128, 128, 256, 4096, 8192, 8192, 12288,
  ]);
  const key = newContentKey();
  expect(sealField(key, place, '')).toHaveLength(64 + sealedOverhead);
  expect(sealField(key, place, 'a'.repeat(60))).toHaveLength(64 + sealedOverhead);
});

test('padding reads back and every other padding is refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 9000 }), (content) => {
      const padded = pad(content);
      expect(unpad(padded)).toEqual(Buffer.from(content));
      expect(unpad(Buffer.concat([padded, Buffer.alloc(64)]))).toBeUndefined();
    }),
  );
  const padded = pad(Buffer.from('abc'));
  padded[40] = 1;
  expect(unpad(padded)).toBeUndefined();
  expect(unpad(Buffer.alloc(0))).toBeUndefined();
  const sealed = sealBytes(Buffer.alloc(32), Buffer.alloc(8), Buffer.alloc(0), padded);
  expect(openBytes(Buffer.alloc(32), Buffer.alloc(8), Buffer.alloc(0), sealed)).toEqual(padded);
});

test('a content key wrapped to an area opens there and nowhere else', () => {
  const area = newArea('31120');
  const contentKey = newContentKey();
  const wrapped = wrapForArea(contentKey, 'a1', area.key);
  expect(wrapped).toHaveLength(wrappedForAreaLength);
  expect(unwrapForArea(wrapped, 'a1', area.opened)).toEqual(contentKey);
  expect(() => unwrapForArea(wrapped, 'a2', area.opened)).toThrow(CannotOpen);
  expect(() => unwrapForArea(wrapped, 'a1', newArea('31120').opened)).toThrow(CannotOpen);
  for (const part of [{ area: '31121' }, { version: 2 }, { tenant: '93' }]) {
    expect(() => unwrapForArea(wrapped, 'a1', { ...area.opened, ...part })).toThrow(CannotOpen);
  }
  for (const changed of changes(wrapped))
    expect(() => unwrapForArea(changed, 'a1', area.opened)).toThrow(CannotOpen);
});

test('a transfer wraps the same key for the other area and touches no text', () => {
  const from = newArea('31120');
  const to = newArea('31150');
  const contentKey = newContentKey();
  const wrapped = wrapForArea(contentKey, 'a1', from.key);
  const moved = rewrapContentKey(wrapped, 'a1', { from: from.opened, to: to.key });
  expect(unwrapForArea(moved, 'a1', to.opened)).toEqual(contentKey);
  expect(() => unwrapForArea(moved, 'a1', from.opened)).toThrow(CannotOpen);
  expect(() => rewrapContentKey(wrapped, 'a2', { from: from.opened, to: to.key })).toThrow(CannotOpen);
});

test('a content key wrapped to a code opens with that code for that record alone', () => {
  const code = newTipCode();
  const at = { tenant: '92', record: 'a1' };
  const contentKey = newContentKey();
  const wrapped = wrapForCode(contentKey, at, code);
  expect(unwrapForCode(wrapped, at, code)).toEqual(contentKey);
  expect(() => unwrapForCode(wrapped, at, newTipCode())).toThrow(CannotOpen);
  expect(() => unwrapForCode(wrapped, { ...at, record: 'a2' }, code)).toThrow(CannotOpen);
  expect(() => unwrapForCode(wrapped, { ...at, tenant: '93' }, code)).toThrow(CannotOpen);
  for (const changed of changes(wrapped)) expect(() => unwrapForCode(changed, at, code)).toThrow(CannotOpen);
});

test('an area’s private key opens only with its service key, and rotation keeps it', () => {
  const { key, wrappedPrivate, opened } = newArea('31120');
  const next = newServiceKey();
  expect(() => openAreaKey(key, wrappedPrivate, next)).toThrow(CannotOpen);
  expect(() => openAreaKey(key, wrappedPrivate, { ...next, id: service.id })).toThrow(CannotOpen);
  const rewrapped = rewrapAreaKey(key, wrappedPrivate, { from: service, to: next });
  expect(() => openAreaKey(key, rewrapped, service)).toThrow(CannotOpen);
  const contentKey = newContentKey();
  const wrapped = wrapForArea(contentKey, 'a1', key);
  expect(unwrapForArea(wrapped, 'a1', openAreaKey(key, rewrapped, next))).toEqual(contentKey);
  expect(opened.publicBytes).toEqual(key.publicBytes);
  for (const changed of changes(wrappedPrivate))
    expect(() => openAreaKey(key, changed, service)).toThrow(CannotOpen);
});

test('a public key swapped in the database does not pass for the area’s own', () => {
  const { wrappedPrivate, key } = newArea('31120');
  const foreign = newArea('31150');
  const swapped = areaPublicKey({ tenant: '92', area: '31120', version: 1 }, foreign.key.publicBytes);
  expect(() => openAreaKey(swapped, wrappedPrivate, service)).toThrow(CannotOpen);
  expect(() => openAreaKey({ ...key, version: 2 }, wrappedPrivate, service)).toThrow(CannotOpen);
});

test('keys of a wrong length are refused at once', () => {
  expect(() => areaPublicKey({ tenant: '92', area: '1', version: 1 }, randomBytes(31))).toThrow(RangeError);
  expect(() => sealBytes(randomBytes(32), randomBytes(7), Buffer.alloc(0), Buffer.alloc(0))).toThrow(
    RangeError,
  );
});
