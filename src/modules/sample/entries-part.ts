import { parsePeriod } from '#domain/calendar/period.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import { cityEntryRates } from '#domain/sample/figures/entry-rates.ts';
import { averageCommune, planEntries, type SampleBatch } from '#domain/sample/figures/plan-entries.ts';
import { appendEvents, findEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { countedIndicators, insertEntryRows } from './entry-rows.repository.ts';
import type { SampleContext, SamplePart } from './sample-part.ts';

/** Half years of the 103 communes that the sample fills; the city alone entered the one before they were founded. */
const halves = ['2025-H2', '2026-H1'].map(parsePeriod);
const before = parsePeriod('2025-H1');
/** Areas written in one transaction. */
const slice = 110;

/** Figures that nobody's records count, as communes entered them: reports of the sample are full. */
export const entriesPart: SamplePart = {
  name: 'entries',
  async run(context) {
    const { db, tenant, seed, communes, to } = context;
    const scope = { tenant, path: `${tenant}/` };
    const counted = await inScope(db, scope, (trx) => countedIndicators(trx, tenant));
    const isWanted = (code: string): boolean => !counted.has(code);
    const people = communes.reduce((sum, { population }) => sum + population, 0);
    const past = halves.filter((half) => half.to <= to);
    // a balance of the city would be counted again with those of its communes
    const isFlow = (code: string): boolean => isWanted(code) && getIndicator(code).kind === 'sum';
    const office = { code: tenant, population: averageCommune };
    const city = [
      ...planEntries(seed, { code: tenant, population: people }, [before], isFlow),
      ...planEntries(seed, office, past, isWanted, cityEntryRates),
    ];
    const areas = communes.map((commune) => planEntries(seed, commune, past, isWanted));
    const batches = [...city, ...areas.flat()];
    for (let at = 0; at < batches.length; at += slice) {
      if (context.isStopped()) return false;
      await writeBatches(context, batches.slice(at, at + slice));
    }
    context.onProgress(to);
    return true;
  },
};

/** One transaction; a slice whose last event is there was written before. */
async function writeBatches(context: SampleContext, batches: readonly SampleBatch[]): Promise<void> {
  const { db, tenant, handlers, words } = context;
  const actorOf = (area: string): string => handlers.get(area) ?? '';
  await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    if (await findEvent(trx, tenant, batches.at(-1)?.id ?? '')) return;
    await insertEntryRows(trx, tenant, batches, { actorOf, paper: words.entries.paper });
    await appendEvents(
      trx,
      batches.map(({ id, area, period, at, entries, facts }) => ({
        ...{ tenant, chain: area, id, actor: `officer:${actorOf(area)}`, verb: 'enter' },
        ...{ recordKind: 'figure_entries', recordId: id },
        happenedAt: at.toISOString(),
        recordedAt: at.toISOString(),
        details: { period, sent: entries.length, held: entries.length },
        facts,
      })),
    );
  });
}
