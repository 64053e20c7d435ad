import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { eventWith } from '../../../test/support/ledger.ts';
import { appendEvents } from './append-events.ts';

const { jobs, admin } = await testDatabase();

test('many events on a ledger that was never counted: the check of a fact soon finds its event by its place', async () => {
  const fact = { indicator: 'T01', area: '31135', on: '2026-01-01', quantity: '1' };
  await inScope(jobs, { tenant: '92', path: '92/' }, async (trx) => {
    await appendEvents(
      trx,
      Array.from({ length: 1000 }, () => eventWith([fact])),
    );
    await sql`select pg_stat_force_next_flush()`.execute(trx);
  });
  const { rows } = await sql<{ index: string; scans: number }>`
    select indexrelname as index, idx_scan as scans from pg_stat_user_indexes
    where schemaname = 'tindan' and relname = 'events'`.execute(admin);
  const scans = Object.fromEntries(rows.map((row) => [row.index, row.scans]));
  // while all events fit on a few pages any index is as good
  expect(scans.events_pkey).toBeGreaterThan(600);
  expect((scans.events_pkey ?? 0) + (scans.events_record_idx ?? 0)).toBe(1000);
});
