import { startOf } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { randomOf } from '#domain/sample/random.ts';
import { sampleId } from '#domain/sample/sample-id.ts';
import { sampleSeed, sampleWindow } from '#domain/sample/sample-window.ts';
import { appendEvents, findEvent } from '#modules/ledger/for-modules.ts';
import { publicAreaKeys } from '#modules/tips/for-public.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { ensureHandlers } from './ensure-handlers.ts';
import { refreshStatistics } from './refresh-statistics.ts';
import { type ListedArea, sampleCommunes } from './sample-communes.ts';
import type { SampleContext, SamplePart, SampleWords } from './sample-part.ts';
import { sampleParts } from './sample-parts.ts';

export interface SampleRequest {
  /** As the migrator. */
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly words: SampleWords;
  readonly lookupKey: Uint8Array;
  /** Where sealed files rest. */
  readonly store: FileStore;
  /** The communes of the city as they are today. */
  readonly areas: readonly ListedArea[];
  readonly onProgress?: (reached: PlainDate) => void;
  readonly isStopped?: () => boolean;
}

/**
 * Fills a sample home with a simulated past, part by part. Each part ends with an event that says so, so that a
 * later start continues where this one was stopped and repeats nothing; a home that is complete costs one look.
 * @returns false when it was stopped before the end
 */
export async function simulateSampleYear(request: SampleRequest): Promise<boolean> {
  const { db, clock, tenant, words, lookupKey, store, areas, onProgress, isStopped = () => false } = request;
  const scope = { tenant, path: `${tenant}/` };
  const open: SamplePart[] = [];
  const { from, to } = await inScope(db, scope, async (trx) => {
    for (const part of sampleParts) if (!(await findEvent(trx, tenant, endOf(part).id))) open.push(part);
    const row = await trx
      .selectFrom('tenants')
      .select('started_at')
      .where('tenant_id', '=', tenant)
      .executeTakeFirstOrThrow();
    return sampleWindow(row.started_at);
  });
  if (open.length === 0 || to < from) return true;
  const officers = await ensureHandlers({ db, clock, tenant, seed: sampleSeed, from, words }, [
    ...areas.map(({ code, type, name }) => ({ code, fullName: `${type} ${name}` })),
    { code: tenant, fullName: '' },
  ]);
  const context: Omit<SampleContext, 'onProgress'> = {
    db,
    tenant,
    seed: sampleSeed,
    from,
    to,
    communes: await sampleCommunes(db, areas),
    handlers: officers.handler,
    approvers: officers.approver,
    words,
    lookupKey,
    store,
    areaKey: publicAreaKeys(db, tenant),
    isStopped,
  };
  await refreshStatistics(db);
  for (const part of open) {
    const ended = await part.run({ ...context, onProgress: (reached) => onProgress?.(reached) });
    if (!ended) return false;
    await inScope(db, scope, (trx) => appendEvents(trx, [endEvent(part, context)]));
  }
  await refreshStatistics(db);
  return true;
}

const endOf = (part: SamplePart) => {
  const random = randomOf(sampleSeed, 'part', part.name);
  const at = new Date(0);
  return { id: sampleId(at, random), recordId: sampleId(at, random) };
};

function endEvent(part: SamplePart, { tenant, seed, from, to }: Omit<SampleContext, 'onProgress'>) {
  const at = startOf(to).toISOString();
  return {
    ...endOf(part),
    tenant,
    chain: tenant,
    actor: 'job:sample',
    verb: 'simulate',
    recordKind: 'sample_part',
    happenedAt: at,
    recordedAt: at,
    details: { part: part.name, seed, from, to },
    facts: [],
  };
}
