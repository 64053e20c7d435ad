import { setTimeout as wait } from 'node:timers/promises';
import { serviceKeyFrom } from '#domain/sealing/service-key.ts';
import { openTipSearch, privateAreaKeys, searchTips } from '#modules/tips/for-officers.ts';
import { connectDatabase, type Database } from '#platform/database/connect.ts';
import { median, p95 } from './support/alternate.ts';
import type { Bench, BenchRun, Findings, Result } from './support/bench.ts';
import { milliseconds } from './support/milliseconds.ts';
import { foldedShares, rawScan } from './support/raw-search.ts';
import { benchDay, benchServiceKey, benchTenant, seedTips } from './support/seed-tips.ts';
import { sizesUpTo } from './support/sizes.ts';
import { tipQueries } from './support/tip-language.ts';

const threads = 2;
const askedEach = 90;

/** The whole use case: log read, both threads asked, the hits opened and their piece of text cut. */
function searcher(db: Database, tipSearch: ReturnType<typeof openTipSearch>) {
  const serviceKey = serviceKeyFrom(benchServiceKey);
  const context = {
    db,
    clock: () => benchDay,
    tenant: benchTenant,
    actor: {
      id: '01938c5e-7d1c-7a52-9d0e-0242ac120002',
      roles: [{ role: 'city_movement_officer' as const, areaPath: `${benchTenant}/` }],
    },
    keys: { privateAreaKey: privateAreaKeys(benchTenant, serviceKey) },
    lookupKey: Buffer.alloc(32, 7),
    tipSearch,
  };
  return (text: string, path: string) =>
    searchTips(context, { id: '01938c5e-7d1c-7a52-9d0e-0242ac120003', text, paths: [path] });
}

type Search = ReturnType<typeof searcher>;

/** Asks until the index is there. @returns seconds, and how often progress was told */
async function firstUse(search: Search, path: string): Promise<{ seconds: number; told: number }> {
  const began = performance.now();
  let told = 0;
  let last = -1;
  for (;;) {
    const answer = await search('zzyzx', path);
    if (answer.state === 'found') return { seconds: (performance.now() - began) / 1000, told };
    if (answer.done < last) throw new Error('The progress went back.');
    if (answer.done > last) told += 1;
    last = answer.done;
    await wait(100);
  }
}

async function compare(
  named: { name: string; size: string; rounds: number },
  search: Search,
  path: string,
  shares: readonly SharedArrayBuffer[],
): Promise<Result> {
  const raw = await rawScan(shares);
  const rounds: { product: number; limit: number }[] = [];
  for (let round = 0; round < named.rounds; round += 1) {
    const asked = tipQueries(askedEach, `${named.name} ${round}`);
    const product: number[] = [];
    const limit: number[] = [];
    for (const text of asked) {
      product.push(await milliseconds(() => search(text, path)));
      limit.push(await raw.scan(text.split(' ')[0] ?? ''));
    }
    rounds.push({ product: p95(product), limit: p95(limit) });
  }
  await raw.end();
  const ratios = rounds.map(({ product, limit }) => limit / product);
  const rounded = (value: number) => Number(value.toPrecision(4));
  return {
    name: named.name,
    size: named.size,
    unit: 'ms',
    product: rounded(median(rounds.map(({ product }) => product))),
    limit: rounded(median(rounds.map(({ limit }) => limit))),
    ratio: rounded(median(ratios)),
    min: rounded(Math.min(...ratios)),
    max: rounded(Math.max(...ratios)),
    runs: rounds.length,
  };
}

async function measure({ server, options, say }: BenchRun, tips: number): Promise<Findings> {
  const words = tips.toLocaleString('en');
  say(`Sealing ${words} tips…`);
  const database = await server.createDatabase('tips_search');
  const seeding = performance.now();
  const areas = await seedTips(database, tips);
  const seeded = (performance.now() - seeding) / 1000;
  const url = database.urlFor('officer_api');
  const db = connectDatabase({ connectionString: url, max: 4 });
  const data = { databaseUrl: url, tenant: benchTenant, serviceKey: benchServiceKey };
  const tipSearch = openTipSearch(data, { threads });
  const search = searcher(db, tipSearch);
  const [biggest] = areas;
  if (!biggest) throw new Error('There are no communes.');
  const path = `${benchTenant}/${biggest.code}/`;
  const before = process.memoryUsage().rss;
  const area = await firstUse(search, path);
  const city = await firstUse(search, `${benchTenant}/`);
  const usage = await tipSearch.usage();
  const rss = process.memoryUsage().rss;
  say(`Asking ${words} tips…`);
  const { rounds } = options;
  const results = [
    await compare(
      { name: 'tips-search, biggest area, p95', size: `${biggest.tips} of ${words} tips`, rounds },
      search,
      path,
      foldedShares([biggest], 1),
    ),
    await compare(
      { name: 'tips-search, whole city, p95', size: `${words} tips, ${threads} threads`, rounds },
      search,
      `${benchTenant}/`,
      foldedShares(areas, threads),
    ),
  ];
  await tipSearch.close();
  await db.destroy();
  await database.drop();
  const mega = (bytes: number) => (bytes / 1e6).toFixed(0);
  const perMillion = ((usage.bytes / usage.tips) * 1e6) / 1e6;
  return {
    results,
    notes: [
      `${words} tips: sealed and copied in ${seeded.toFixed(0)} s. First use of the biggest area ${area.seconds.toFixed(1)} s ` +
        `(${(biggest.tips / area.seconds).toFixed(0)} tips/s), of the rest of the city ${city.seconds.toFixed(1)} s ` +
        `(${((usage.tips - biggest.tips) / city.seconds).toFixed(0)} tips/s on ${threads} threads); progress was told ${area.told} and ${city.told} times.`,
      `${words} tips: indexes hold ${mega(usage.bytes)} MB, ${perMillion.toFixed(0)} MB per million; the process grew from ${mega(before)} to ${mega(rss)} MB.`,
    ],
  };
}

async function run(context: BenchRun): Promise<Findings> {
  const found: Findings[] = [];
  for (const size of sizesUpTo(context.options.size ?? 1_000_000)) found.push(await measure(context, size));
  return {
    results: found.flatMap(({ results }) => results),
    notes: found.flatMap(({ notes }) => notes),
  };
}

export const bench: Bench = {
  name: 'tips-search',
  about:
    'Search in sealed tips, indexes warm: 95th percentile of the whole use case (the log read for what is new, the ' +
    'newest 20 hits found, opened, their piece of text cut) against one pass over the same folded bytes that looks ' +
    'for the first word alone.',
  run,
};
