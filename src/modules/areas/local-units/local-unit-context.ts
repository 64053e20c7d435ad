import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders, localUnitKeepers } from '#domain/areas/local-unit.ts';
import { type PlainDate, plainDate } from '#domain/calendar/plain-date.ts';
import { type Actor, mayIn } from '#domain/officers/actor.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';

export interface LocalUnitContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
}

/**
 * The path of a commune whose small units the actor may change.
 * @throws Failure not_found outside the actor's area, not_allowed for one who only reads there
 */
export function pathToChange(
  { tenant, actor }: Pick<LocalUnitContext, 'tenant' | 'actor'>,
  code: string,
): string {
  if (!/^\d{5}$/.test(code)) throw new Failure('not_found');
  const path = areaPath(tenant, code);
  if (mayIn(actor, localUnitKeepers, path)) return path;
  throw new Failure(mayIn(actor, areaReaders, path) ? 'not_allowed' : 'not_found');
}

/** A day that is not in the future. @throws Failure invalid on `on` */
export function dayUntil(today: PlainDate, on: string): PlainDate {
  if (on > today) throw new Failure('invalid', { on: 'dayInFuture' });
  return plainDate(on);
}
