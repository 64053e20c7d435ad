import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '#platform/embedded-database/start-embedded-database.ts';
import { projectRoot } from '#platform/project-root.ts';
import { startProduct } from '../support/start-product.ts';
import { compare, type Pair } from './support/alternate.ts';
import type { Bench, BenchRun, Findings } from './support/bench.ts';

interface Starts {
  readonly first: number;
  readonly again: number;
}

/** Milliseconds that a start takes on an empty home, and then on the home that it left. */
async function startTwice(start: (home: string) => Promise<{ stop: () => Promise<void> }>): Promise<Starts> {
  const home = await mkdtemp(join(tmpdir(), 'tindan-bench-start-'));
  await chmod(home, 0o755);
  const once = async () => {
    const begun = performance.now();
    const { stop } = await start(home);
    const took = performance.now() - begun;
    await stop();
    return took;
  };
  try {
    return { first: await once(), again: await once() };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function run({ options, say }: BenchRun): Promise<Findings> {
  say('first start: building what is stale, which is not measured');
  execFileSync(process.execPath, [join(projectRoot, 'bin', 'tindan.mjs'), 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const pairs: Pair<Starts>[] = [];
  for (let n = 0; n < options.rounds; n += 1) {
    say(`first start, round ${n + 1} of ${options.rounds}`);
    const limit = await startTwice((home) => startEmbeddedDatabase({ home }));
    pairs.push({ product: await startTwice((home) => startProduct(home)), limit });
  }
  const line = (size: string, of: (starts: Starts) => number) =>
    compare(
      { name: 'first-start', size, unit: 'ms' },
      pairs.map(({ product, limit }) => ({ product: of(product), limit: of(limit) })),
    );
  return {
    results: [line('an empty home', ({ first }) => first), line('the same home again', ({ again }) => again)],
    notes: [],
  };
}

export const bench: Bench = {
  name: 'first-start',
  about:
    'Product: from `npm start` on an empty home to both sites answering: database made, schema, reference data, keys and ' +
    'the sample year written; then the same home again. Limit: only the database server, made and started, then started ' +
    'again. What `npm start` builds after a change is built before and not measured.',
  rounds: 2,
  run,
};
