import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { findPeriod, type Period } from '#domain/calendar/period.ts';
import { type Actor, mayIn } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';

/** What reading figures needs: who reads, in which tenant, and when. */
export interface FiguresContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
}

/**
 * The path of an area whose figures the actor may read, or change with one of `roles`.
 * @throws Failure not_found outside the actor's area, not_allowed for one who only reads there
 */
export function figuresPath(
  { tenant, actor }: Pick<FiguresContext, 'tenant' | 'actor'>,
  area: string,
  roles: readonly Role[] = areaReaders,
): string {
  if (area !== tenant && !/^\d{5}$/.test(area)) throw new Failure('not_found');
  const path = area === tenant ? areaPath(tenant) : areaPath(tenant, area);
  if (mayIn(actor, roles, path)) return path;
  throw new Failure(mayIn(actor, areaReaders, path) ? 'not_allowed' : 'not_found');
}

/** A period that has begun. @throws Failure invalid on `period` */
export function begunPeriod(code: string, now: Date): Period {
  const period = findPeriod(code);
  if (!period) throw new Failure('invalid', { period: 'periodWrong' });
  if (period.from > dayIn(now)) throw new Failure('invalid', { period: 'periodNotBegun' });
  return period;
}
