import { startOf } from '#domain/calendar/day-in.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { planRegisters } from '#domain/sample/plan-registers.ts';
import { playRegisters } from '#domain/sample/play-registers.ts';
import { appendEvents } from '#modules/ledger/for-modules.ts';
import { readKinds } from '#modules/registers/for-sample.ts';
import { inScope } from '#platform/database/in-scope.ts';
import type { Place } from './place.ts';
import { insertActivities, insertRecords, insertSteps } from './register-rows.repository.ts';
import type { SamplePart } from './sample-part.ts';

/** Models with their sites, groups, cameras and teams, and what these did; one transaction, there whole or not at all. */
export const registersPart: SamplePart = {
  name: 'registers',
  async run(context) {
    const { db, tenant, to, handlers } = context;
    const officerOf = (area: string): string => {
      const officer = handlers.get(area);
      if (!officer) throw new Error(`No officer keeps the sample registers of ${area}.`);
      return officer;
    };
    const happenings = planRegisters({ ...context, phrases: context.words.registers });
    const played = playRegisters(happenings, { tenant, kinds: await readKinds(db), officerOf });
    const place: Place = { tenant, before: startOf(addDays(to, 1)), handlerOf: officerOf };
    await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
      const there = await trx
        .selectFrom('records')
        .select('id')
        .where('tenant_id', '=', tenant)
        .where('id', '=', played.records[0]?.id ?? tenant)
        .executeTakeFirst();
      if (there) return;
      await insertRecords(trx, place, played.records);
      await insertSteps(trx, place, played.steps);
      await insertActivities(trx, place, played.activities);
      await appendEvents(trx, played.events);
    });
    return true;
  },
};
