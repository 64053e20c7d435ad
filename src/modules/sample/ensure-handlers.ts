import { areaPath } from '#domain/areas/area-path.ts';
import { startOf } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Role } from '#domain/officers/role.ts';
import { randomOf } from '#domain/sample/random.ts';
import { sampleId } from '#domain/sample/sample-id.ts';
import { insertGrants, insertOfficer, listOfficers } from '#modules/officers/for-sample.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { appendEvents } from './append-events.ts';
import type { SampleWords } from './sample-part.ts';

/** An area with an officer who handles its tips: a commune, or the city under its own code. */
export interface HandledArea {
  readonly code: string;
  /** phường Ninh Kiều, thành phố Cần Thơ … */
  readonly fullName: string;
}

/**
 * Finds for every area the officer who handles its sample tips: the sample account with that role where there is one,
 * else an account that is made for it and that no password opens.
 * @returns officers' ids by area code
 */
export async function ensureHandlers(
  context: { db: Database; clock: Clock; tenant: string; seed: string; from: PlainDate; words: SampleWords },
  areas: readonly HandledArea[],
): Promise<Map<string, string>> {
  const { db, tenant, seed, from, words } = context;
  const role: (code: string) => Role = (code) => (code === tenant ? 'city_movement_officer' : 'duty_officer');
  const path = (code: string) => (code === tenant ? areaPath(tenant) : areaPath(tenant, code));
  const officers = await listOfficers(context);
  const found = new Map<string, string>();
  for (const { id, roles } of officers) {
    for (const { code } of areas) {
      const holds = roles.some((grant) => grant.role === role(code) && grant.areaPath === path(code));
      if (holds && !found.has(code)) found.set(code, id);
    }
  }
  const createdAt = startOf(from);
  const made = areas
    .filter(({ code }) => !found.has(code))
    .map(({ code, fullName }) => {
      const random = randomOf(seed, 'handler', code);
      const grants = [{ role: role(code), areaPath: path(code), validFrom: from, validTo: null }];
      return {
        id: sampleId(createdAt, random),
        eventId: sampleId(createdAt, random),
        code,
        fullName,
        grants,
      };
    });
  await inScope(db, { tenant, path: areaPath(tenant) }, async (trx) => {
    for (const { id, code, fullName, grants } of made) {
      const { displayName, title } = words.officers;
      const row = {
        id,
        username: `mau.${code}`,
        displayName,
        title: title(fullName),
        passwordHash: '',
        createdAt,
      };
      await insertOfficer(trx, tenant, row);
      await insertGrants(trx, tenant, id, grants);
      found.set(code, id);
    }
    await appendEvents(
      trx,
      made.map(({ id, eventId, grants }) => ({
        tenant,
        chain: tenant,
        id: eventId,
        actor: 'job:sample',
        verb: 'create',
        recordKind: 'officer',
        recordId: id,
        happenedAt: createdAt.toISOString(),
        recordedAt: createdAt.toISOString(),
        details: {
          roles: grants.map((grant) => ({ role: grant.role, area: grant.areaPath })),
          validFrom: from,
        },
        facts: [],
      })),
    );
  });
  return found;
}
