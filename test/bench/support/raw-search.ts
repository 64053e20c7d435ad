import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { randomOf } from '#domain/sample/random.ts';
import { wordFolder } from '#domain/search/fold-words.ts';
import { indexedText } from '#domain/search/indexed-text.ts';
import { milliseconds } from './milliseconds.ts';
import type { SeededArea } from './seed-tips.ts';
import { tipText } from './tip-language.ts';

/** The same texts, folded, in shared memory, one share for each thread. */
export function foldedShares(areas: readonly SeededArea[], shares: number): SharedArrayBuffer[] {
  const fold = wordFolder();
  const parts: Buffer[] = [];
  for (const { code, tips } of areas) {
    const random = randomOf('bench tips', code);
    const texts: Uint8Array[] = [];
    for (let n = 0; n < tips; n += 1) texts.push(indexedText({ ...tipText(random), more: [] }, fold).bytes);
    parts.push(Buffer.concat(texts));
  }
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  return Array.from({ length: shares }, (_, share) => {
    let size = 0;
    const own = parts.filter((_, n) => n % shares === share);
    const bytes = new Uint8Array(new SharedArrayBuffer(own.reduce((sum, { length }) => sum + length, 0)));
    for (const part of own) {
      bytes.set(part, size);
      size += part.length;
    }
    if (total === 0) throw new Error('Nothing was seeded.');
    return bytes.buffer;
  });
}

/** One pass over the shares by a thread each, looking for one word. */
export async function rawScan(shares: readonly SharedArrayBuffer[]) {
  const workers = shares.map(
    (share) => new Worker(new URL('./raw-scan.ts', import.meta.url), { workerData: share }),
  );
  const scan = (word: string) =>
    milliseconds(async () => {
      const answers = workers.map((worker) => once(worker, 'message'));
      for (const worker of workers) worker.postMessage(word);
      await Promise.all(answers);
    });
  await scan('warm');
  return { scan, end: () => Promise.all(workers.map((worker) => worker.terminate())) };
}
