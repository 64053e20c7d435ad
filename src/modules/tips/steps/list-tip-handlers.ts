import { dayIn } from '#domain/calendar/day-in.ts';
import { type Actor, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers, tipReaders } from '#domain/officers/role.ts';
import { listOfficers } from '#modules/officers/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findTip } from '../tip.repository.ts';

/** Somebody to whom a tip can be given. */
export interface HandlingOfficer {
  readonly id: string;
  readonly displayName: string;
  readonly title: string;
}

/**
 * The officers who may be given a tip today, those of its own unit first.
 * @throws Failure not_found outside the officer's areas
 */
export async function listTipHandlers(
  { db, clock, tenant, actor }: { db: Database; clock: Clock; tenant: string; actor: Actor },
  { tipId }: { tipId: string },
): Promise<{ areaCode: string; officers: HandlingOfficer[] }> {
  const path = commonPath(pathsOf(actor, tipReaders));
  if (!path) throw new Failure('not_allowed');
  return readInScope(db, { tenant, path }, async (trx) => {
    const tip = await findTip(trx, tenant, tipId);
    if (!tip || !mayIn(actor, tipReaders, tip.areaPath)) throw new Failure('not_found');
    const fit = (await listOfficers(trx, tenant, dayIn(clock()))).filter(
      (officer) => !officer.disabledAt && mayIn(officer, tipHandlers, tip.areaPath),
    );
    const isNear = (officer: (typeof fit)[number]) =>
      officer.roles.some(({ areaPath }) => areaPath === tip.areaPath);
    const officers = fit
      .sort((a, b) => Number(isNear(b)) - Number(isNear(a)))
      .map(({ id, displayName, title }) => ({ id, displayName, title }));
    return { areaCode: tip.areaCode, officers };
  });
}
