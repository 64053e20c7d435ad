import { areaReaders } from '#domain/areas/local-unit.ts';
import { pathsOf } from '#domain/officers/actor.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { listReadingLines, type ReadingLine } from './list-readings.repository.ts';
import type { ReadingContext } from './reading-context.ts';

/** The documents of the actor's areas, newest first. */
export async function listReadings({ db, tenant, actor }: ReadingContext): Promise<ReadingLine[]> {
  const lines: ReadingLine[] = [];
  for (const path of pathsOf(actor, areaReaders)) {
    lines.push(...(await readInScope(db, { tenant, path }, (trx) => listReadingLines(trx, tenant))));
  }
  return lines.sort((a, b) => b.addedAt.getTime() - a.addedAt.getTime());
}
