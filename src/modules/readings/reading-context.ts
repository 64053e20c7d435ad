import { areaReaders } from '#domain/areas/local-unit.ts';
import { type Actor, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import { deskKeepers } from '#domain/readings/desk-roles.ts';
import type { OpeningKeys } from '#modules/tips/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { findReading, type Reading } from './reading.repository.ts';

export interface ReadingContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
}

/** With what opens the words of a document. */
export interface OpeningContext extends ReadingContext {
  readonly store: FileStore;
  readonly keys: OpeningKeys;
}

/**
 * A reading that the actor may follow, or take figures out of with one of `roles`.
 * @throws Failure not_found outside the actor's area, not_allowed for one who only reads there
 */
export async function getReading(
  { db, tenant, actor }: ReadingContext,
  readingId: string,
  roles: readonly Role[] = areaReaders,
): Promise<Reading> {
  const path = commonPath(pathsOf(actor, [...areaReaders, ...deskKeepers]));
  if (!path) throw new Failure('not_found');
  const reading = await readInScope(db, { tenant, path }, (trx) => findReading(trx, tenant, readingId));
  if (!reading || !mayIn(actor, areaReaders, reading.areaPath)) throw new Failure('not_found');
  if (!mayIn(actor, roles, reading.areaPath)) throw new Failure('not_allowed');
  return reading;
}
