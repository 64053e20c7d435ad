import { sql } from 'kysely';
import { needsPaper } from '#domain/entries/entry-rules.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import type { SampleBatch } from '#domain/sample/figures/plan-entries.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { pathOf } from './place.ts';

/** Codes that other parts of the sample count by records: nobody types those. */
export async function countedIndicators(trx: Trx, tenant: string): Promise<Set<string>> {
  const { rows } = await sql<{ indicator: string }>`
    select distinct r.indicator from rollup_days r where r.tenant_id = ${tenant}
    union select distinct f.indicator from facts f join events e
      on e.tenant_id = f.tenant_id and e.chain = f.chain and e.seq = f.seq
    where f.tenant_id = ${tenant} and e.record_kind not in ('figure_entries', 'reading')`.execute(trx);
  return new Set(rows.map(({ indicator }) => indicator));
}

/** The cells as they stand and their first version, in two statements. */
export async function insertEntryRows(
  trx: Trx,
  tenant: string,
  batches: readonly SampleBatch[],
  { actorOf, paper }: { actorOf: (area: string) => string; paper: string },
): Promise<void> {
  const rows = batches.flatMap((batch) =>
    batch.entries.map((entry) => ({
      ...entry,
      batch: batch.id,
      area: batch.area,
      path: pathOf(tenant, batch.area),
      period: batch.period,
      paper: needsPaper(getIndicator(entry.indicator)) ? paper : '',
      officer: actorOf(batch.area),
      at: batch.at.toISOString(),
    })),
  );
  const sent = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (id uuid, indicator text, "from" date,
    "to" date, value numeric, batch uuid, area text, path text, period text, paper text, officer uuid, at timestamptz)`;
  await sql`
    insert into figure_entries (tenant_id, id, area_code, area_path, indicator, from_on, to_on, period, value, state,
      paper, comment, version, entered_by, entered_at)
    select ${tenant}, e.id, e.area, e.path, e.indicator, e."from", e."to", e.period, e.value, 'entered',
      e.paper, '', 1, e.officer, e.at from ${sent}`.execute(trx);
  await sql`
    insert into figure_entry_versions (tenant_id, entry_id, batch_id, area_path, outcome, version, value, state, paper,
      comment, officer_id, at)
    select ${tenant}, e.id, e.batch, e.path, 'held', 1, e.value, 'entered', e.paper, '', e.officer, e.at
    from ${sent}`.execute(trx);
}
