import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { combine, split } from 'shamir-secret-sharing';
import { expect, test } from 'vitest';
import { binding } from '../sealing/binding.ts';
import { hpkeOpen } from '../sealing/hpke.ts';
import { readWordList } from '../sealing/word-list.ts';
import { newX25519, x25519PublicBytes } from '../sealing/x25519.ts';
import { boundParts } from './bound-parts.ts';
import { inverse, multiply } from './gf256.ts';
import { keyWords, keyWordsInput } from './key-words.ts';
import { openIdentity, SharesDoNotFit } from './open-identity.ts';
import { shareBinding } from './places.ts';
import { freePoint, half, lift, refreshed } from './replace-share.ts';
import { sealIdentity } from './seal-identity.ts';
import { type Share, shareBytes, shareFrom } from './share.ts';

const identity = { contactName: 'Nguyễn Thị Thử', contactPhone: '0900 000 123' };
const place = { tenant: '92', tip: 'tip-1', record: 'record-1' };

function custodian(name: string) {
  const { publicKey, privateKey } = newX25519();
  return {
    custodian: name,
    key: `key of ${name}`,
    publicKey,
    privateKey,
    publicBytes: x25519PublicBytes(publicKey),
  };
}
const group = ['a', 'b', 'c'].map(custodian);

async function sealed(at = place) {
  const made = await sealIdentity(at, identity, group);
  const open = (n: number) => {
    const one = group[n];
    const share = made.shares[n];
    if (!one || !share) throw new Error('no such custodian');
    return hpkeOpen(one, share.sealed, shareBinding(at, share.name));
  };
  return { made, open };
}

test('any two custodians open an identity, and each other number of them does not', async () => {
  const { made, open } = await sealed();
  for (const pair of [
    [0, 1],
    [0, 2],
    [1, 2],
  ]) {
    expect(await openIdentity(place, made.sealed, pair.map(open))).toEqual(identity);
  }
  await expect(openIdentity(place, made.sealed, [open(0)])).rejects.toThrow(SharesDoNotFit);
  await expect(openIdentity(place, made.sealed, [open(0), open(0)])).rejects.toThrow(SharesDoNotFit);
});

test('a forged share, one of another record, and another place do not open', async () => {
  const { made, open } = await sealed();
  const forged = Uint8Array.from(open(1));
  forged[3] = (forged[3] ?? 0) ^ 1;
  await expect(openIdentity(place, made.sealed, [open(0), forged])).rejects.toThrow(SharesDoNotFit);
  const other = await sealed({ ...place, record: 'record-2' });
  await expect(openIdentity(place, made.sealed, [open(0), other.open(1)])).rejects.toThrow(SharesDoNotFit);
  for (const wrong of [
    { ...place, tip: 'x' },
    { ...place, tenant: '01' },
    { ...place, record: 'x' },
  ]) {
    await expect(openIdentity(wrong, made.sealed, [open(0), open(1)])).rejects.toThrow(SharesDoNotFit);
  }
});

test('a share opens for its custodian alone, at its own record alone', async () => {
  const { made } = await sealed();
  const [a, b] = group;
  const [share] = made.shares;
  if (!a || !b || !share) throw new Error('no custodians');
  expect(() => hpkeOpen(b, share.sealed, shareBinding(place, share.name))).toThrow();
  expect(() => hpkeOpen(a, share.sealed, shareBinding({ ...place, record: 'x' }, share.name))).toThrow();
  expect(() => hpkeOpen(a, share.sealed, shareBinding(place, { ...share.name, key: 'another' }))).toThrow();
});

test('the length of a name does not show, and nothing of it rests readable', async () => {
  const short = await sealIdentity(place, { contactName: '', contactPhone: '1' }, group);
  const long = await sealIdentity(
    place,
    { contactName: 'Ế'.repeat(100), contactPhone: '0'.repeat(40) },
    group,
  );
  expect(long.sealed.length).toBe(short.sealed.length);
  expect(Buffer.concat([long.sealed, ...long.shares.map((share) => share.sealed)]).includes('Ế')).toBe(false);
});

test('it is not sealed to fewer custodians than may be lost', async () => {
  await expect(sealIdentity(place, identity, group.slice(0, 2))).rejects.toThrow(RangeError);
});

test('bound parts are the bytes of a binding', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.nat(), fc.uint8Array())), (parts) => {
      expect(Buffer.from(boundParts(parts)).equals(binding(parts))).toBe(true);
    }),
  );
});

test('the field is a field', () => {
  const byte = fc.nat(255);
  fc.assert(
    fc.property(byte, byte, byte, (a, b, c) => {
      expect(multiply(a, b)).toBe(multiply(b, a));
      expect(multiply(multiply(a, b), c)).toBe(multiply(a, multiply(b, c)));
      expect(multiply(a, b ^ c)).toBe(multiply(a, b) ^ multiply(a, c));
      if (a !== 0) expect(multiply(a, inverse(a))).toBe(1);
    }),
  );
  // FIPS 197, 4.2
  expect(multiply(0x57, 0x83)).toBe(0xc1);
  expect(() => inverse(0)).toThrow(RangeError);
});

/** a and b take n in for c, as in replace-share.ts; each keeps what a custodian would. */
function replaced(a: Share, b: Share, others: readonly Share[], used: readonly number[]) {
  const at = freePoint(used);
  const mask = randomBytes(32);
  const slopes = [randomBytes(32), randomBytes(32)];
  const lifted = (share: Share) => refreshed(share, ...slopes.map((slope) => lift(slope, share.point)));
  const fromA = refreshed({ point: at, values: half(a, b.point, at) }, mask);
  const fromB = refreshed({ point: at, values: half(b, a.point, at) }, mask);
  return {
    newcomer: lifted(refreshed(fromA, fromB.values)),
    stayed: [a, b, ...others].map(lifted),
    seen: [fromA, fromB],
  };
}

test('a replaced custodian: every new pair opens, the old share fits nobody’s new one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.integer({ min: 3, max: 7 }),
      async (secret, n) => {
        const shares = (await split(Uint8Array.from(secret), n, 2)).map(shareFrom);
        const [a, b, removed, ...others] = shares as [Share, Share, Share, ...Share[]];
        const { newcomer, stayed, seen } = replaced(
          a,
          b,
          others,
          shares.map(({ point }) => point),
        );
        const now = [newcomer, ...stayed];
        for (const [i, one] of now.entries()) {
          for (const two of now.slice(i + 1)) {
            expect(Buffer.from(await combine([shareBytes(one), shareBytes(two)]))).toEqual(
              Buffer.from(secret),
            );
          }
          const withOld = await combine([shareBytes(one), shareBytes(removed)]);
          expect(Buffer.from(withOld).equals(Buffer.from(secret))).toBe(false);
        }
        // a half alone is neither a share nor a summand of one
        for (const one of seen)
          expect(Buffer.from(one.values).equals(Buffer.from(newcomer.values))).toBe(false);
      },
    ),
    { numRuns: 40 },
  );
});

test('residual risk as stated: the removed custodian with a colleague’s old share still opens', async () => {
  const secret = Uint8Array.from(randomBytes(32));
  const [a, b, removed] = (await split(secret, 3, 2)).map(shareFrom) as [Share, Share, Share];
  replaced(
    a,
    b,
    [],
    [a, b, removed].map(({ point }) => point),
  );
  expect(Buffer.from(await combine([shareBytes(a), shareBytes(removed)]))).toEqual(Buffer.from(secret));
});

test('a key has eight words of the list, another key others', () => {
  const list = readWordList(readFileSync('db/reference/words.txt', 'utf8'));
  const wordsOf = (key: Uint8Array) =>
    keyWords(list, createHash('sha256').update(keyWordsInput(key)).digest());
  const words = wordsOf(Buffer.alloc(32, 1));
  expect(words).toHaveLength(8);
  expect(words.every((word) => list.words.includes(word))).toBe(true);
  expect(wordsOf(Buffer.alloc(32, 1))).toEqual(words);
  expect(wordsOf(Buffer.alloc(32, 2))).not.toEqual(words);
});
