import { startOf } from '#domain/calendar/day-in.ts';
import { planSampleTargets } from '#domain/sample/figures/plan-targets.ts';
import { randomOf } from '#domain/sample/random.ts';
import { sampleId } from '#domain/sample/sample-id.ts';
import { hashTargets } from '#domain/targets/hash-targets.ts';
import { appendEvents, findEvent } from '#modules/ledger/for-modules.ts';
import { insertPlan, insertTargets } from '#modules/targets/for-sample.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { pathOf } from './place.ts';
import type { SamplePart } from './sample-part.ts';

/** One invented plan of the year with a few targets for the city and every commune. */
export const targetsPart: SamplePart = {
  name: 'targets',
  async run({ db, tenant, seed, communes, to, handlers, words, onProgress }) {
    const { period, issuedOn, targets } = planSampleTargets(tenant, communes, to);
    const random = randomOf(seed, 'targets', period);
    const at = startOf(issuedOn);
    const id = sampleId(at, random);
    const setBy = handlers.get(tenant) ?? '';
    const rows = targets.map((target) => ({
      ...target,
      id: sampleId(at, random),
      areaPath: pathOf(tenant, target.area),
    }));
    await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
      if (await findEvent(trx, tenant, id)) return;
      await insertPlan(trx, tenant, { ...words.targets, id, period, issuedOn, setBy, setAt: at });
      await insertTargets(trx, tenant, id, rows);
      await appendEvents(trx, [
        {
          ...{ tenant, chain: tenant, id, actor: `officer:${setBy}`, verb: 'set' },
          ...{ recordKind: 'target_plan', recordId: id },
          happenedAt: at.toISOString(),
          recordedAt: at.toISOString(),
          details: { period, issuedOn, targets: rows.length, hash: hashTargets(rows) },
          facts: [],
        },
      ]);
    });
    onProgress(to);
    return true;
  },
};
