import { sql } from 'kysely';
import type { TestDatabase } from '../../../test/support/database.ts';
import { openTip } from './for-officers.ts';
import type { prepareTipLife } from './tip-life.fixture.ts';

type Life = Awaited<ReturnType<typeof prepareTipLife>>;

/** What a step changes in the sums of facts. */
export async function changeOf(
  { database }: Pick<Life, 'database'>,
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const before = await factSums(database);
  await work();
  const after = await factSums(database);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changes = keys.map((key) => [key, (after[key] ?? 0) - (before[key] ?? 0)] as const);
  return Object.fromEntries(changes.filter(([, change]) => change !== 0));
}

/** Codes of the clocks that run on a tip. */
export const runningOn = async (life: Life, tipId: string): Promise<string[]> =>
  (await openTip(life.context(life.city), { tipId })).clocks
    .filter(({ endedAt }) => !endedAt)
    .map(({ code }) => code);

/** Net of all facts by area and indicator, zeros left out. */
export async function factSums(database: TestDatabase): Promise<Record<string, number>> {
  const { rows } = await sql<{ key: string; quantity: string }>`
    select area_code || ' ' || indicator as key, sum(quantity)::text as quantity from tindan.facts
    group by 1 having sum(quantity) <> 0 order by 1`.execute(database.admin);
  return Object.fromEntries(rows.map(({ key, quantity }) => [key, Number(quantity)]));
}

/** Verbs of the events of a record, in order, and what stands in their details. */
export async function eventsOf(database: TestDatabase, recordId: string) {
  const { rows } = await sql<{ verb: string; chain: string; body: Buffer }>`
    select verb, chain, body from tindan.events where record_id = ${recordId} order by recorded_at, seq`.execute(
    database.admin,
  );
  return rows.map(({ verb, chain, body }) => ({
    verb,
    chain,
    details: JSON.parse(body.toString()).details as Record<string, unknown>,
  }));
}
