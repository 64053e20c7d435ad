import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { figureKeepers } from '#domain/entries/entry-rules.ts';
import { type Actor, mayIn } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';

export interface EntryContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
}

/** Path of the city itself or of a commune. @throws Failure not_found for what is no code of either */
function pathOfArea(tenant: string, code: string): string {
  if (code === tenant) return areaPath(tenant);
  if (!/^\d{5}$/.test(code)) throw new Failure('not_found');
  return areaPath(tenant, code);
}

/**
 * The path of an area in which the actor holds one of these roles; those who may enter figures when none are named.
 * @throws Failure not_found outside the actor's area, not_allowed for one who only reads there
 */
export function pathToKeep(
  { tenant, actor }: Pick<EntryContext, 'tenant' | 'actor'>,
  code: string,
  keepers: readonly Role[] = figureKeepers,
): string {
  const path = pathOfArea(tenant, code);
  if (mayIn(actor, keepers, path)) return path;
  throw new Failure(mayIn(actor, areaReaders, path) ? 'not_allowed' : 'not_found');
}

/** The path of an area that the actor may read. @throws Failure not_found outside */
export function pathToRead({ tenant, actor }: Pick<EntryContext, 'tenant' | 'actor'>, code: string): string {
  const path = pathOfArea(tenant, code);
  if (!mayIn(actor, areaReaders, path)) throw new Failure('not_found');
  return path;
}
