import { randomBytes, randomInt } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { postBytes, rawPosts } from './raw-post.ts';

// Sends tips as browsers do, so many senders at once, each the next when its page with the code has come.
const { site, areas, senders, seconds } = workerData as {
  site: string;
  areas: string[];
  senders: number;
  seconds: number;
};
const posts = rawPosts(site);

const story =
  'Tối nào cũng có bốn, năm thanh niên tụ tập ở nhà trọ cuối hẻm, người lạ ra vào liên tục, có mùi khét. ' +
  'Tôi thấy khoảng hai tuần nay, đông nhất tối thứ Sáu và thứ Bảy, từ 21 giờ đến khoảng nửa đêm.';
const told = new URLSearchParams({
  description: story,
  place: 'cuối hẻm 12 đường 30/4',
  when: 'tối qua khoảng 10h',
  reach: 'none',
}).toString();

const spans: number[] = [];
let failed = 0;
const begun = performance.now();
const end = begun + seconds * 1000;

async function sender(): Promise<void> {
  while (performance.now() < end) {
    const nonce = randomBytes(16).toString('base64url');
    const form = `nonce=${nonce}&areaCode=${areas[randomInt(areas.length)]}&${told}`;
    const start = performance.now();
    if ((await posts.post(postBytes('/bao-tin', form))) === 200) spans.push(performance.now() - start);
    else failed += 1;
  }
}

await Promise.all(Array.from({ length: senders }, sender));
const took = (performance.now() - begun) / 1000;
posts.close();
parentPort?.postMessage({ spans, failed, seconds: took });
