import { areaPath } from '#domain/areas/area-path.ts';
import { startOf } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { randomOf } from '#domain/sample/random.ts';
import { sampleId } from '#domain/sample/sample-id.ts';
import { type SampleDuty, type SampleUnit, samplePosts } from '#domain/sample/sample-post.ts';
import { appendEvents } from '#modules/ledger/for-modules.ts';
import { insertGrants, insertOfficer, listOfficers } from '#modules/officers/for-sample.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import type { SampleWords } from './sample-part.ts';

/**
 * Finds for every unit the officers of its sample tips: the sample account with that role where there is one, else an
 * account that is made for it and that no password opens.
 * @returns for each duty the officers' ids by code of the unit
 */
export async function ensureHandlers(
  context: { db: Database; clock: Clock; tenant: string; seed: string; from: PlainDate; words: SampleWords },
  units: readonly SampleUnit[],
): Promise<Record<SampleDuty, Map<string, string>>> {
  const { db, tenant, seed, from, words } = context;
  const createdAt = startOf(from);
  const holders = new Map<string, string[]>();
  for (const { id, roles } of await listOfficers(context)) {
    for (const { role, areaPath: path } of roles) {
      holders.set(`${role} ${path}`, [...(holders.get(`${role} ${path}`) ?? []), id]);
    }
  }
  const found: Record<SampleDuty, Map<string, string>> = { handler: new Map(), approver: new Map() };
  const made = samplePosts(tenant, units).flatMap((post) => {
    const id = holders.get(`${post.role} ${post.path}`)?.shift();
    const random = randomOf(seed, post.duty, post.code);
    const fresh = { id: sampleId(createdAt, random), eventId: sampleId(createdAt, random) };
    found[post.duty].set(post.code, id ?? fresh.id);
    return id ? [] : [{ ...post, ...fresh }];
  });
  await inScope(db, { tenant, path: areaPath(tenant) }, async (trx) => {
    for (const { id, code, duty, fullName, role, path } of made) {
      await insertOfficer(trx, tenant, {
        id,
        username: words.officers.username[duty](code),
        displayName: words.officers.displayName,
        title: words.officers.title[duty](fullName),
        passwordHash: '',
        createdAt,
      });
      await insertGrants(trx, tenant, id, [{ role, areaPath: path, validFrom: from, validTo: null }]);
    }
    await appendEvents(
      trx,
      made.map(({ id, eventId, role, path }) => ({
        tenant,
        chain: tenant,
        id: eventId,
        actor: 'job:sample',
        verb: 'create',
        recordKind: 'officer',
        recordId: id,
        happenedAt: createdAt.toISOString(),
        recordedAt: createdAt.toISOString(),
        details: { roles: [{ role, area: path }], validFrom: from },
        facts: [],
      })),
    );
  });
  return found;
}
