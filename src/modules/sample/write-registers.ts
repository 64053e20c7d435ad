import { startOf } from '#domain/calendar/day-in.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { playRegisters } from '#domain/sample/registers/play-registers.ts';
import type { RegisterHappening } from '#domain/sample/registers/register-happening.ts';
import { appendEvents } from '#modules/ledger/for-modules.ts';
import { readKinds } from '#modules/registers/for-sample.ts';
import { inScope } from '#platform/database/in-scope.ts';
import type { Place } from './place.ts';
import {
  insertActivities,
  insertOccurrences,
  insertRecords,
  insertSteps,
} from './register-rows.repository.ts';
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
    await insertRecords(trx, place, played.records);
    await insertSteps(trx, place, played.steps);
    await insertActivities(trx, place, played.activities);
    await insertOccurrences(trx, place, played.occurrences);
    await appendEvents(trx, played.events);
  });
}
