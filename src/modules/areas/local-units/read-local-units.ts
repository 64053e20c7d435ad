import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { mayIn, pathsOf } from '#domain/officers/actor.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { type LocalUnit, listLocalUnits } from './local-unit.repository.ts';
import type { LocalUnitContext } from './local-unit-context.ts';

const most = 1000;

/**
 * Small units of one commune, or of everything that the actor may see.
 * @throws Failure not_found for a commune outside the actor's area
 */
export async function readLocalUnits(
  { db, tenant, actor }: Pick<LocalUnitContext, 'db' | 'tenant' | 'actor'>,
  wanted: { areaCode?: string; text?: string; withEnded?: boolean },
): Promise<LocalUnit[]> {
  const { areaCode } = wanted;
  const own = areaCode && /^\d{5}$/.test(areaCode) ? areaPath(tenant, areaCode) : undefined;
  if (areaCode && !(own && mayIn(actor, areaReaders, own))) throw new Failure('not_found');
  const found: LocalUnit[] = [];
  for (const path of own ? [own] : pathsOf(actor, areaReaders)) {
    found.push(
      ...(await readInScope(db, { tenant, path }, (trx) =>
        listLocalUnits(trx, { tenant, ...wanted, limit: most }),
      )),
    );
  }
  return found.slice(0, most);
}
