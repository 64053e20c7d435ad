import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { formatCode, newTipCode } from '#domain/sealing/tip-code.ts';

// Tries codes at a steady pace from a thread of its own, whether or not answers come: a flood does not wait.
const { site, perSecond, origins } = workerData as { site: string; perSecond: number; origins: number };
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const target = new URL('/tra-cuu', site);

let at = 0;
const codes: Record<string, number> = {};
const count = (answer: string) => {
  codes[answer] = (codes[answer] ?? 0) + 1;
};

function guess(): void {
  const body = new URLSearchParams({ code: formatCode(newTipCode()) }).toString();
  const origin = at++ % origins;
  const sent = request(
    target,
    {
      agent,
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
        'x-forwarded-for': `198.51.${(origin >> 8) & 255}.${origin & 255}`,
      },
      timeout: 20_000,
    },
    (answer) => {
      answer.resume();
      answer.on('end', () => count(String(answer.statusCode)));
    },
  );
  sent.on('error', () => count('none'));
  sent.end(body);
}

// several a tick: a timer of five milliseconds drifts on a busy machine, the clock does not
const begun = performance.now();
const timer = setInterval(() => {
  const due = ((performance.now() - begun) * perSecond) / 1000;
  while (at < due) guess();
}, 5);

parentPort?.on('message', () => {
  clearInterval(timer);
  agent.destroy();
  parentPort?.postMessage({ sent: at, codes });
  parentPort?.close();
});
