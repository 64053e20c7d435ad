import { fork } from 'node:child_process';
import { compare, inTurn } from './support/alternate.ts';
import type { Bench, BenchRun, Findings } from './support/bench.ts';
import { servePublicSite } from './support/public-site.ts';
import { rawPosts } from './support/raw-post.ts';

const readers = 8;
const asked = {
  'first page': '/',
  'form of a tip': '/bao-tin',
  'page for a code': '/tra-cuu',
} as const;

const askBytes = (path: string) =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nhost: bench\r\naccept-encoding: br, gzip\r\n\r\n`);

/** Bytes of a page as it is sent, headers not counted. */
async function lengthOf(site: string, path: string): Promise<number> {
  const answer = await fetch(`${site}${path}`, { headers: { 'accept-encoding': 'br, gzip' } });
  await answer.arrayBuffer();
  return Number(answer.headers.get('content-length'));
}

/** Pages a second by so many readers at once, each the next when its page has come. */
async function read(site: string, path: string, seconds: number): Promise<number> {
  const posts = rawPosts(site);
  const bytes = askBytes(path);
  const begun = performance.now();
  let done = 0;
  const reader = async () => {
    while (performance.now() - begun < seconds * 1000) {
      if ((await posts.post(bytes)) !== 200) throw new Error(`${path} was not answered.`);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  const rate = (done * 1000) / (performance.now() - begun);
  posts.close();
  return rate;
}

async function run({ server, options, say }: BenchRun): Promise<Findings> {
  const database = await server.createDatabase('pages');
  const { site, stop } = await servePublicSite(database);
  const echo = fork(new URL('./support/echo-process.ts', import.meta.url));
  const results = [];
  const notes: string[] = [];
  try {
    const port = await new Promise<number>((resolve) =>
      echo.once('message', (told) => resolve(Number(told))),
    );
    for (const [name, path] of Object.entries(asked)) {
      say(`pages, ${name}`);
      const length = await lengthOf(site, path);
      await read(site, path, 1);
      const pairs = await inTurn(options.rounds, {
        product: () => read(site, path, options.seconds),
        limit: () => read(`http://127.0.0.1:${port}`, `/${length}`, options.seconds),
      });
      results.push(
        compare({ name: 'pages', size: `${name}, ${readers} readers`, unit: 'per second' }, pairs),
      );
      notes.push(`${name}: ${length} bytes.`);
    }
  } finally {
    echo.kill();
    await stop();
    await database.drop();
  }
  return { results, notes };
}

export const bench: Bench = {
  name: 'pages',
  about:
    'Product: pages of the residents’ site, asked for over connections that stay open. Limit: a bare HTTP server of Node ' +
    'in a process of its own that answers as many bytes.',
  run,
};
