import { connect, type Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

// Sends wrong sign-ins at a steady pace from a thread of its own, whether or not answers come: a flood does not wait.
// Bytes on sockets that stay open, because the attacker's own work must not slow the product on this machine.
const { url, perSecond, kind } = workerData as { url: string; perSecond: number; kind: string };
const { hostname, port, host } = new URL(url);

/** Who guesses: one machine at many names, many machines at one name, or many at many. */
const guessOf = (at: number) => ({
  origin:
    kind === 'one origin' ? '203.0.113.9' : `198.${51 + ((at >> 16) & 7)}.${(at >> 8) & 255}.${at & 255}`,
  username: kind === 'many origins' ? 'flooded' : `guess${at}`,
});

const codes: Record<string, number> = {};
/** Connections whose last question is answered. One that waits for an answer is left alone: another is opened. */
const free: Socket[] = [];
const all = new Set<Socket>();
const open = (): Socket => {
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  socket.setEncoding('latin1');
  socket.on('data', (text: string) => {
    for (const [, code = ''] of text.matchAll(/HTTP\/1\.1 (\d{3})/g)) {
      codes[code] = (codes[code] ?? 0) + 1;
      free.push(socket);
    }
  });
  all.add(socket);
  socket.on('error', () => {
    codes.broken = (codes.broken ?? 0) + 1;
  });
  return socket;
};

let at = 0;
const send = (): void => {
  const { origin, username } = guessOf(at);
  const body = JSON.stringify({ username, password: 'wrong' });
  const head = [
    'POST /api/session HTTP/1.1',
    `host: ${host}`,
    'content-type: application/json',
    'x-tindan: 1',
    `x-forwarded-for: ${origin}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  at += 1;
  (free.pop() ?? open()).write(`${head.join('\r\n')}\r\n\r\n${body}`);
};

// a busy machine fires timers late: what is due is sent all the same
const began = performance.now();
const timer = setInterval(() => {
  const due = ((performance.now() - began) / 1000) * perSecond;
  while (at < due) send();
}, 1000 / perSecond);

parentPort?.on('message', () => {
  clearInterval(timer);
  for (const socket of all) socket.destroy();
  parentPort?.postMessage({ sent: at, codes });
  parentPort?.close();
});
