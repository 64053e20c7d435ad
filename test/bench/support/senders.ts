import { randomBytes, randomInt } from 'node:crypto';
import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

// Sends tips as browsers do, so many senders at once, each the next when its page with the code has come.
const { site, areas, senders, seconds } = workerData as {
  site: string;
  areas: string[];
  senders: number;
  seconds: number;
};
const agent = new Agent({ keepAlive: true, maxSockets: senders });
const target = new URL('/bao-tin', site);

const story =
  'Tối nào cũng có bốn, năm thanh niên tụ tập ở nhà trọ cuối hẻm, người lạ ra vào liên tục, có mùi khét. ' +
  'Tôi thấy khoảng hai tuần nay, đông nhất tối thứ Sáu và thứ Bảy, từ 21 giờ đến khoảng nửa đêm.';

function post(body: string): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = request(
      target,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          'accept-encoding': 'br, gzip',
        },
      },
      (answer) => {
        answer.on('data', () => {});
        answer.on('end', () => resolve(answer.statusCode === 200));
        answer.on('error', () => resolve(false));
      },
    );
    sent.on('error', () => resolve(false));
    sent.end(body);
  });
}

const spans: number[] = [];
let failed = 0;
const begun = performance.now();
const end = begun + seconds * 1000;

async function sender(): Promise<void> {
  while (performance.now() < end) {
    const form = new URLSearchParams({
      nonce: randomBytes(16).toString('base64url'),
      description: story,
      place: 'cuối hẻm 12 đường 30/4',
      when: 'tối qua khoảng 10h',
      areaCode: areas[randomInt(areas.length)] ?? '',
      reach: 'none',
    });
    const start = performance.now();
    const isAccepted = await post(form.toString());
    if (isAccepted) spans.push(performance.now() - start);
    else failed += 1;
  }
}

await Promise.all(Array.from({ length: senders }, sender));
agent.destroy();
parentPort?.postMessage({ spans, failed, seconds: (performance.now() - begun) / 1000 });
