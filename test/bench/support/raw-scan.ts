import { parentPort, workerData } from 'node:worker_threads';

// The limit of a search in memory: one pass over the same folded bytes, looking for one word, counting every place.
const bytes = Buffer.from(workerData as SharedArrayBuffer);
parentPort?.on('message', (word: string) => {
  let found = 0;
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) found += 1;
  parentPort?.postMessage(found);
});
