import { parentPort, workerData } from 'node:worker_threads';
import { formatCode, newTipCode } from '#domain/sealing/tip-code.ts';
import { postBytes, rawPosts } from './raw-post.ts';

// Tries codes at a steady pace from a thread of its own, whether or not answers come: a flood does not wait. It pours
// between `pour` and `rest`; at `count` it tells what it sent and what was answered. The forms are made beforehand: on a
// machine that is also the one measured, the attacker's own work would count as the product's.
const { site, perSecond, origins } = workerData as { site: string; perSecond: number; origins: number };
const posts = rawPosts(site);
const forms = Array.from({ length: 5000 }, (_, n) => {
  const origin = n % origins;
  const from = `x-forwarded-for: 198.51.${(origin >> 8) & 255}.${origin & 255}\r\n`;
  return Buffer.from(
    postBytes('/tra-cuu', `code=${encodeURIComponent(formatCode(newTipCode()))}`, from),
    'latin1',
  );
});

let sent = 0;
const codes: Record<string, number> = {};

async function guess(): Promise<void> {
  const form = forms[sent % forms.length];
  sent += 1;
  if (!form) return;
  const told = String((await posts.post(form)) ?? 'none');
  codes[told] = (codes[told] ?? 0) + 1;
}

let timer: NodeJS.Timeout | undefined;

function pour(): void {
  // several a tick: a timer of five milliseconds drifts on a busy machine, the clock does not
  const begun = performance.now();
  const before = sent;
  timer = setInterval(() => {
    const due = before + ((performance.now() - begun) * perSecond) / 1000;
    while (sent < due) void guess();
  }, 5);
}

parentPort?.on('message', (word: 'pour' | 'rest' | 'count') => {
  if (word === 'pour') pour();
  else clearInterval(timer);
  if (word !== 'count') return;
  posts.close();
  parentPort?.postMessage({ sent, codes });
  parentPort?.close();
});
