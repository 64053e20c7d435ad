import { areaReaders } from '#domain/areas/local-unit.ts';
import { pathsOf } from '#domain/officers/actor.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import type { ReadingContext } from './reading-context.ts';
import { listFiguresOfTurns } from './turn.repository.ts';

/**
 * Which figure of a document each of these turns decided, of the documents that the actor may follow: figures of a
 * commune may come out of a document of the city, which the commune does not see.
 */
export async function figuresOfTurns(
  { db, tenant, actor }: Pick<ReadingContext, 'db' | 'tenant' | 'actor'>,
  turnIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  if (turnIds.length === 0) return found;
  for (const path of pathsOf(actor, areaReaders)) {
    const inside = await readInScope(db, { tenant, path }, (trx) => listFiguresOfTurns(trx, tenant, turnIds));
    for (const { id, figureNo } of inside) found.set(id, figureNo);
  }
  return found;
}
