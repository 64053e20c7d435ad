import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openBytes } from './aead.ts';
import { newAreaKey, openAreaKey } from './area-key.ts';
import { CannotOpen } from './cannot-open.ts';
import { codeLookupHash } from './code-keys.ts';
import { contentKeyFrom } from './content-key.ts';
import { hpkeOpen } from './hpke.ts';
import { openField } from './seal-field.ts';
import { sealTip } from './seal-tip.ts';
import { newServiceKey, serviceKeyFrom } from './service-key.ts';
import { newTipCode } from './tip-code.ts';
import { unwrapForArea } from './wrap-for-area.ts';
import { unwrapForCode } from './wrap-for-code.ts';
import { newX25519, x25519PrivateKey } from './x25519.ts';

const service = newServiceKey();
const { key: area, wrappedPrivate } = newAreaKey({ tenant: '92', area: '31120', version: 1 }, service);
const lookupKey = randomBytes(32);
const record = '0199f5b0-0000-7000-8000-000000000001';
const at = { tenant: '92', record };
const texts = {
  description: 'Đêm qua có xe lạ trước nhà văn hóa',
  place: 'ấp Thới Bình',
  when: 'tối qua',
  about: 'disorder',
};
const names = Object.keys(texts) as (keyof typeof texts)[];
const code = newTipCode();
const tip = sealTip({ area, lookupKey, table: 'tips', record }, code, texts);

test('the sender’s code and the area’s key both open every text of a tip', () => {
  const byArea = unwrapForArea(tip.keyForArea, record, openAreaKey(area, wrappedPrivate, service));
  const byCode = unwrapForCode(tip.keyForCode, at, code);
  expect(byArea.id).toEqual(tip.contentKeyId);
  for (const key of [byArea, byCode]) {
    const opened = names.map((field) =>
      openField(key, { tenant: '92', table: 'tips', record, field }, tip.fields[field]),
    );
    expect(opened).toEqual(Object.values(texts));
  }
});

test('a tip is found by its code’s keyed hash, and only under the deployment’s key', () => {
  expect(codeLookupHash(lookupKey, code)).toEqual(tip.codeLookup);
  expect(codeLookupHash(lookupKey, newTipCode())).not.toEqual(tip.codeLookup);
  expect(codeLookupHash(randomBytes(32), code)).not.toEqual(tip.codeLookup);
});

test('two tips with the same words share no bytes that tell so', () => {
  const again = sealTip({ area, lookupKey, table: 'tips', record }, newTipCode(), texts);
  for (const field of names) {
    expect(again.fields[field].subarray(0, 9)).not.toEqual(tip.fields[field].subarray(0, 9));
    expect(again.fields[field].subarray(9)).not.toEqual(tip.fields[field].subarray(9));
  }
});

/** All that a thief of the public process and of the whole database has: no code, no service key. */
const stolen: Record<string, Buffer> = {
  lookupKey,
  areaPublicKey: area.publicBytes,
  areaKeyId: Buffer.concat([area.id, Buffer.alloc(24)]),
  contentKeyId: Buffer.concat([tip.contentKeyId, Buffer.alloc(24)]),
  codeLookup: tip.codeLookup,
  ...Object.fromEntries(
    Object.entries({ keyForArea: tip.keyForArea, keyForCode: tip.keyForCode, wrappedPrivate }).flatMap(
      ([name, bytes]) =>
        Array.from({ length: bytes.length - 31 }, (_, i) => [
          `${name} from byte ${i}`,
          bytes.subarray(i, i + 32),
        ]),
    ),
  ),
};

test('without code and service key, none of the keys and bytes at hand opens anything', () => {
  for (const bytes of Object.values(stolen)) {
    const guess = { id: tip.contentKeyId, bytes: Buffer.from(bytes) };
    for (const field of names) {
      const place = { tenant: '92', table: 'tips', record, field };
      expect(() => openField(guess, place, tip.fields[field])).toThrow(CannotOpen);
      expect(() => openField(contentKeyFrom(guess.bytes), place, tip.fields[field])).toThrow(CannotOpen);
    }
    expect(() => openBytes(guess.bytes, tip.contentKeyId, Buffer.alloc(0), tip.keyForCode)).toThrow(
      CannotOpen,
    );
    expect(() => openAreaKey(area, wrappedPrivate, serviceKeyFrom(guess.bytes))).toThrow(CannotOpen);
    const pretended = { ...area, privateKey: x25519PrivateKey(guess.bytes) };
    expect(() => unwrapForArea(tip.keyForArea, record, pretended)).toThrow(CannotOpen);
    expect(() =>
      hpkeOpen(pretended, tip.keyForArea.subarray(9), { info: Buffer.alloc(0), aad: Buffer.alloc(0) }),
    ).toThrow(CannotOpen);
  }
  expect(() =>
    unwrapForArea(tip.keyForArea, record, { ...area, privateKey: newX25519().privateKey }),
  ).toThrow(CannotOpen);
  expect(() => unwrapForCode(tip.keyForCode, at, newTipCode())).toThrow(CannotOpen);
});

test('a sealed tip holds no word of it', () => {
  const rest = Buffer.concat([tip.keyForArea, tip.keyForCode, tip.codeLookup, ...Object.values(tip.fields)]);
  for (const word of Object.values(texts)
    .flatMap((text) => text.split(' '))
    .filter((w) => Buffer.byteLength(w) > 3)) {
    expect(rest.includes(Buffer.from(word))).toBe(false);
  }
});
