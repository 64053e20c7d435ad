import { createHmac, randomBytes } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CannotOpen } from './cannot-open.ts';
import { hmacSha256 } from './hmac.ts';
import { hpkeOpen, hpkeSeal } from './hpke.ts';
import {
  newX25519,
  x25519PrivateBytes,
  x25519PrivateKey,
  x25519PublicBytes,
  x25519PublicKey,
} from './x25519.ts';

const hex = (text: string) => Buffer.from(text, 'hex');

/** RFC 9180, A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, sequence number 0. */
const vector = {
  info: hex('4f6465206f6e2061204772656369616e2055726e'),
  ephemeralPublic: hex('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431'),
  ephemeralPrivate: hex('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736'),
  recipientPublic: hex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d'),
  recipientPrivate: hex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
  plaintext: hex('4265617574792069732074727574682c20747275746820626561757479'),
  aad: hex('436f756e742d30'),
  ciphertext: hex(
    'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
  ),
};

function newRecipient() {
  const pair = newX25519();
  return { ...pair, publicBytes: x25519PublicBytes(pair.publicKey) };
}

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** A view of the bytes in a buffer of their own, which WebCrypto wants. */
const plain = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;

test('the published vector of RFC 9180 comes out to the byte, sealing and opening', () => {
  const { info, aad } = vector;
  const recipient = {
    publicKey: x25519PublicKey(vector.recipientPublic),
    privateKey: x25519PrivateKey(vector.recipientPrivate),
    publicBytes: vector.recipientPublic,
  };
  const ephemeral = {
    publicKey: x25519PublicKey(vector.ephemeralPublic),
    privateKey: x25519PrivateKey(vector.ephemeralPrivate),
  };
  const sealed = Buffer.concat([vector.ephemeralPublic, vector.ciphertext]);
  expect(hpkeSeal(recipient, vector.plaintext, { info, aad, aead: 'aes-128-gcm', ephemeral })).toEqual(
    sealed,
  );
  expect(hpkeOpen(recipient, sealed, { info, aad, aead: 'aes-128-gcm' })).toEqual(vector.plaintext);
});

test('an independent implementation opens what we seal, and we open what it seals', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 100 }),
      fc.uint8Array({ maxLength: 100 }),
      async (plaintext, info, aad) => {
        const recipient = newRecipient();
        const ours = hpkeSeal(recipient, plaintext, { info, aad });
        const privateKey = await suite.kem.importKey(
          'raw',
          plain(x25519PrivateBytes(recipient.privateKey)),
          false,
        );
        const opener = await suite.createRecipientContext({
          recipientKey: privateKey,
          enc: plain(ours.subarray(0, 32)),
          info: plain(info),
        });
        expect(Buffer.from(await opener.open(plain(ours.subarray(32)), plain(aad)))).toEqual(
          Buffer.from(plaintext),
        );

        const publicKey = await suite.kem.importKey('raw', plain(recipient.publicBytes), true);
        const sender = await suite.createSenderContext({ recipientPublicKey: publicKey, info: plain(info) });
        const theirs = Buffer.concat([
          Buffer.from(sender.enc),
          Buffer.from(await sender.seal(plain(plaintext), plain(aad))),
        ]);
        expect(hpkeOpen(recipient, theirs, { info, aad })).toEqual(Buffer.from(plaintext));
      },
    ),
    { numRuns: 40 },
  );
});

test('any changed bit, other info, other associated data or other key is refused', () => {
  const recipient = newRecipient();
  const info = Buffer.from('info');
  const aad = Buffer.from('aad');
  const sealed = hpkeSeal(recipient, Buffer.from('khóa'), { info, aad });
  for (let at = 0; at < sealed.length * 8; at++) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
    expect(() => hpkeOpen(recipient, changed, { info, aad })).toThrow(CannotOpen);
  }
  expect(() => hpkeOpen(recipient, sealed, { info: aad, aad })).toThrow(CannotOpen);
  expect(() => hpkeOpen(recipient, sealed, { info, aad: info })).toThrow(CannotOpen);
  expect(() => hpkeOpen(newRecipient(), sealed, { info, aad })).toThrow(CannotOpen);
  expect(() => hpkeOpen(recipient, sealed.subarray(0, 47), { info, aad })).toThrow(CannotOpen);
});

test('a public key of small order is refused on both sides', () => {
  const recipient = newRecipient();
  const options = { info: Buffer.alloc(0), aad: Buffer.alloc(0) };
  for (const weak of [Buffer.alloc(32), Buffer.alloc(32).fill(1, 0, 1)]) {
    expect(() =>
      hpkeSeal({ publicKey: x25519PublicKey(weak), publicBytes: weak }, Buffer.alloc(1), options),
    ).toThrow();
    expect(() => hpkeOpen(recipient, Buffer.concat([weak, randomBytes(48)]), options)).toThrow(CannotOpen);
  }
});

test('the short HMAC equals that of node:crypto', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.uint8Array({ maxLength: 300 }), (key, message) => {
      expect(hmacSha256(key, message)).toEqual(createHmac('sha256', key).update(message).digest());
    }),
  );
  expect(() => hmacSha256(Buffer.alloc(65), Buffer.alloc(1))).toThrow(RangeError);
});
