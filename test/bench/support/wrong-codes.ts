import { parentPort, workerData } from 'node:worker_threads';
import { formatCode, newTipCode } from '#domain/sealing/tip-code.ts';
import { postBytes, rawPosts } from './raw-post.ts';

// Tries codes at a steady pace from a thread of its own, whether or not answers come: a flood does not wait.
const { site, perSecond, origins } = workerData as { site: string; perSecond: number; origins: number };
const posts = rawPosts(site);

let at = 0;
const codes: Record<string, number> = {};

async function guess(): Promise<void> {
  const origin = at++ % origins;
  const from = `x-forwarded-for: 198.51.${(origin >> 8) & 255}.${origin & 255}\r\n`;
  const answer = await posts.post(
    postBytes('/tra-cuu', `code=${encodeURIComponent(formatCode(newTipCode()))}`, from),
  );
  const told = String(answer ?? 'none');
  codes[told] = (codes[told] ?? 0) + 1;
}

// several a tick: a timer of five milliseconds drifts on a busy machine, the clock does not
const begun = performance.now();
const timer = setInterval(() => {
  const due = ((performance.now() - begun) * perSecond) / 1000;
  while (at < due) void guess();
}, 5);

parentPort?.on('message', () => {
  clearInterval(timer);
  posts.close();
  parentPort?.postMessage({ sent: at, codes });
  parentPort?.close();
});
