import { createCipheriv, randomBytes } from 'node:crypto';
import { areaPublicKey } from '#domain/sealing/area-key.ts';
import { newFileKey } from '#domain/sealing/file-key.ts';
import { openFile, sealFile } from '#domain/sealing/seal-file.ts';
import { sealTip } from '#domain/sealing/seal-tip.ts';
import { newTipCode } from '#domain/sealing/tip-code.ts';
import { newX25519, x25519PublicBytes } from '#domain/sealing/x25519.ts';
import { alternate } from './support/alternate.ts';
import type { Bench, BenchRun, Findings } from './support/bench.ts';

const tenant = '92';
const record = '01938c5e-7d1c-7a52-9d0e-0242ac120003';
/** Bytes of what a usual tip tells, as it is sealed. */
const told = 'x'.repeat(1000);
const pieces = Array.from({ length: 160 }, () => randomBytes(64 * 1024));
const megabytes = (pieces.length * 64) / 1024;

/** How often a second of this processor. */
async function rate(seconds: number, work: () => unknown): Promise<number> {
  const begun = performance.now();
  let done = 0;
  for (; performance.now() - begun < seconds * 1000; done += 1) await work();
  return (done * 1000) / (performance.now() - begun);
}

/** Only the cipher, a key and nonce of its own each time. */
function encrypt(parts: readonly Uint8Array[]): void {
  const cipher = createCipheriv('aes-256-gcm', randomBytes(32), randomBytes(12));
  for (const part of parts) cipher.update(part);
  cipher.final();
  cipher.getAuthTag();
}

async function drain(stream: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const read: Buffer[] = [];
  for await (const part of stream) read.push(part);
  return read;
}

async function run({ options, say }: BenchRun): Promise<Findings> {
  const { seconds, rounds } = options;
  const area = areaPublicKey({ tenant, area: '31135', version: 1 }, x25519PublicBytes(newX25519().publicKey));
  const keys = { area, lookupKey: randomBytes(32), table: 'tip_texts', record };
  const text = Buffer.from(told);
  say('sealing of tips');
  const tips = await alternate(
    { name: 'sealing', size: 'a tip', unit: 'per second', rounds },
    {
      product: () => rate(seconds, () => sealTip(keys, newTipCode(), { content: told })),
      limit: () => rate(seconds, () => encrypt([text])),
    },
  );
  say('sealing of files');
  const key = newFileKey();
  const place = { tenant, file: record };
  const sealed = await drain(sealFile(key, place, pieces));
  const named = { name: 'sealing', unit: 'per second', rounds } as const;
  const plain = () => rate(seconds, () => encrypt(pieces));
  const files = [
    await alternate(
      { ...named, size: `a file of ${megabytes} MB sealed` },
      { product: () => rate(seconds, () => drain(sealFile(key, place, pieces))), limit: plain },
    ),
    await alternate(
      { ...named, size: `a file of ${megabytes} MB opened` },
      { product: () => rate(seconds, () => drain(openFile(key, place, sealed))), limit: plain },
    ),
  ];
  return { results: [tips, ...files], notes: [] };
}

export const bench: Bench = {
  name: 'sealing',
  about:
    'Product: a tip sealed (its own key, the text, the key wrapped for the area by HPKE and for the code), a file sealed ' +
    'and opened in chunks. Limit: raw encryption, AES-256-GCM over the same bytes. One thread, no database.',
  run,
};
