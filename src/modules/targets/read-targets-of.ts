import { type FiguresContext, figuresPath } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { listTargets, type SetTarget } from './target.repository.ts';

/** Targets that count, of an area and of what lies in it. @throws Failure not_found outside the actor's area */
export async function readTargetsOf(
  context: Pick<FiguresContext, 'db' | 'tenant' | 'actor'>,
  { area, periods }: { readonly area: string; readonly periods: readonly string[] },
): Promise<SetTarget[]> {
  const { db, tenant } = context;
  return readInScope(db, { tenant, path: figuresPath(context, area) }, async (trx) => {
    const found: SetTarget[] = [];
    for (const period of periods) found.push(...(await listTargets(trx, { tenant, period })));
    return found;
  });
}
