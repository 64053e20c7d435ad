import { startOf } from '#domain/calendar/day-in.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { playRegisters } from '#domain/sample/registers/play-registers.ts';
import type { RegisterHappening } from '#domain/sample/registers/register-happening.ts';
import { appendEvents } from '#modules/ledger/for-modules.ts';
import { insertActivities, insertRecords, insertSteps, readKinds } from '#modules/registers/for-sample.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { keptActivity, keptOccurrence, keptRecord, keptStep } from './kept-registers.ts';
import type { Place } from './place.ts';
import type { SampleContext } from './sample-part.ts';

/** Plays what happens in registers and writes what it leaves; one transaction, there whole or not at all. */
export async function writeRegisters(
  context: Pick<SampleContext, 'db' | 'tenant' | 'to' | 'handlers'>,
  happenings: readonly RegisterHappening[],
): Promise<void> {
  const { db, tenant, to, handlers } = context;
  const officerOf = (area: string): string => {
    const officer = handlers.get(area);
    if (!officer) throw new Error(`No officer keeps the sample registers of ${area}.`);
    return officer;
  };
  const played = playRegisters(happenings, { tenant, kinds: await readKinds(db), officerOf });
  const place: Place = { tenant, before: startOf(addDays(to, 1)), handlerOf: officerOf };
  await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const there = await trx
      .selectFrom('records')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('id', '=', played.records[0]?.id ?? '00000000-0000-0000-0000-000000000000')
      .executeTakeFirst();
    if (there) return;
    // what stands above others and what planned ones came true by goes first
    await insertRecords(
      trx,
      tenant,
      played.records.map((one) => keptRecord(place, one)),
    );
    await insertSteps(
      trx,
      tenant,
      played.steps.map((one) => keptStep(place, one)),
    );
    await insertActivities(trx, tenant, [
      ...played.activities.map((one) => keptActivity(place, one)),
      ...played.occurrences.map((one) => keptOccurrence(place, one)),
    ]);
    await appendEvents(trx, played.events);
  });
}
