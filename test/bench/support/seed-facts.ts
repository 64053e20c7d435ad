import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import type { BenchDatabase } from './server.ts';
import { withClient } from './server.ts';

export type Distribution = 'uniform' | 'seasonal';

/**
 * Fills an empty ledger with about `facts` facts; nothing is rolled up yet.
 * @returns seconds it took
 */
export async function seedFacts(
  database: BenchDatabase,
  facts: number,
  distribution: Distribution,
): Promise<number> {
  const begun = performance.now();
  const script = await readFile(join(projectRoot, 'test/bench/support/seed-facts.sql'), 'utf8');
  const derived = (await readDictionary()).filter(({ derivation }) => derivation);
  const filled = script
    .replaceAll('{events}', String(Math.ceil(facts / 3)))
    .replaceAll('{seasonal}', String(distribution === 'seasonal'))
    .replaceAll('{derived}', derived.map(({ code }) => `'${code}'`).join(', '));
  await withClient(database.adminUrl, async (client) => {
    const { rows } = await client.query<{ definition: string }>(
      `select indexdef as definition from pg_indexes
       where schemaname = 'tindan' and indexname in ('events_record_idx', 'facts_indicator_idx')`,
    );
    // In bulk: no commit waits, and no check of each fact's event, which comes from the same rows.
    await client.query(
      "set synchronous_commit = off; set session_replication_role = replica; set work_mem = '256MB'",
    );
    for (const statement of filled.split(/^----$/m)) await client.query(statement);
    for (const { definition } of rows) await client.query(definition);
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  });
  return (performance.now() - begun) / 1000;
}

export interface DictionaryLine {
  readonly code: string;
  readonly numerator?: string;
  readonly denominator?: string;
  /** Set where the value is computed from other figures: no fact carries the code. */
  readonly derivation?: object | null;
}

/** The indicators as db/reference/ lists them. */
export async function readDictionary(): Promise<DictionaryLine[]> {
  const text = await readFile(join(projectRoot, 'db/reference/indicators.json'), 'utf8');
  return (JSON.parse(text) as { indicators: DictionaryLine[] }).indicators;
}
