import { Worker } from 'node:worker_threads';

export interface Sent {
  /** Milliseconds of each accepted tip, from the first byte to the end of the page. */
  readonly spans: readonly number[];
  readonly failed: number;
  readonly seconds: number;
}

/** So many senders at once for some seconds, in a thread of their own. */
export function sendTips(load: {
  site: string;
  areas: readonly string[];
  senders: number;
  seconds: number;
}): Promise<Sent> {
  const worker = new Worker(new URL('./senders.ts', import.meta.url), { workerData: load });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
