import { expect, test } from 'vitest';
import type { Bench, Options } from '../../test/bench/support/bench.ts';
import { optionsFor, runBenches } from './run-benches.ts';

const server = {
  about: 'none',
  createDatabase: () => Promise.reject(new Error('no database here')),
  stop: async () => {},
};

function example(name: string, more: Partial<Bench> = {}): Bench {
  const line = { name, size: '1', unit: 'ms', product: 2, limit: 1, ratio: 0.5, min: 0.5, max: 0.5, runs: 1 };
  return { name, about: '', run: async () => ({ results: [line], notes: [] }), ...more };
}

test('a bench that fails takes nothing from those before and after it', async () => {
  const kept: string[] = [];
  const said: string[] = [];
  const broken = example('broken', {
    run: async ({ server: on }) => on.createDatabase('x').then(() => never),
  });
  const { found, failed } = await runBenches([example('first'), broken, example('last')], {
    ...{ server, asked: {}, say: (text: string) => said.push(text) },
    keep: async ({ bench }) => {
      kept.push(bench.name);
    },
  });
  expect(found.flatMap(({ findings }) => findings.results.map(({ name }) => name))).toEqual([
    'first',
    'last',
  ]);
  expect(kept).toEqual(['first', 'last']);
  expect(failed.map(({ name }) => name)).toEqual(['broken']);
  expect(said.join()).toContain('no database here');
});

const never = { results: [], notes: [] };

test.each<[string, Parameters<typeof optionsFor>[1], Options]>([
  ['nothing said', {}, { rounds: 9, seconds: 5, size: undefined }],
  ['quick', { quick: true }, { rounds: 2, seconds: 1, size: 10_000 }],
  ['quick, and more of one thing', { quick: true, size: 1e5 }, { rounds: 2, seconds: 1, size: 1e5 }],
  ['rounds said', { rounds: 3 }, { rounds: 3, seconds: 5, size: undefined }],
])('with %s a bench has its own way or what was asked', (_, asked, options) => {
  expect(optionsFor(example('x', { rounds: 9 }), asked)).toEqual(options);
});
