import { parentPort, workerData } from 'node:worker_threads';

// Sends wrong sign-ins at a steady pace from a thread of its own, whether or not answers come: a flood does not wait.
const { url, perSecond, kind } = workerData as { url: string; perSecond: number; kind: string };

/** Who guesses: one machine at many names, or many machines at one name. */
const guessOf = (at: number) =>
  kind === 'one origin'
    ? { origin: '203.0.113.9', username: `guess${at}` }
    : { origin: `198.51.${(at >> 8) & 255}.${at & 255}`, username: 'flooded' };

let at = 0;
const codes: Record<string, number> = {};
const timer = setInterval(() => {
  const { origin, username } = guessOf(at++);
  fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-tindan': '1', 'x-forwarded-for': origin },
    body: JSON.stringify({ username, password: 'wrong' }),
    signal: AbortSignal.timeout(20_000),
  })
    .then(async (answer) => {
      await answer.arrayBuffer();
      codes[answer.status] = (codes[answer.status] ?? 0) + 1;
    })
    .catch(() => {
      codes.none = (codes.none ?? 0) + 1;
    });
}, 1000 / perSecond);

parentPort?.on('message', () => {
  clearInterval(timer);
  parentPort?.postMessage({ sent: at, codes });
  parentPort?.close();
});
