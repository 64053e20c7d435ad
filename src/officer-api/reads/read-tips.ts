import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { groupOf, statusesOf, type TipGroup } from '#domain/tips/inbox/tip-groups.ts';
import { tipStatuses } from '#domain/tips/steps/tip-actions.ts';
import { findArea } from '#modules/areas/for-officers.ts';
import { countTips, listTips, type TipSummary } from '#modules/tips/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { SignedInContext } from '../context.ts';

export interface TipRequest {
  readonly group?: TipGroup;
  readonly number?: string;
  readonly before?: { receivedAt: Date; id: string };
  /** What has waited longest comes first. */
  readonly oldestFirst?: boolean;
  readonly limit: number;
}

/**
 * The subtrees in which the officer reads tips, or the one commune asked for: each becomes a scope of the database.
 * @throws Failure not_found for a commune outside them, or for none of this city's today
 */
export async function tipPaths(
  { db, clock, tenant, actor }: SignedInContext,
  area: string | undefined,
): Promise<string[]> {
  if (area === undefined) return pathsOf(actor, tipReaders);
  const path = areaPath(tenant, area);
  if (!mayIn(actor, tipReaders, path)) throw new Failure('not_found');
  const commune = await findArea(db, area, dayIn(clock()));
  if (commune?.parentCode !== tenant) throw new Failure('not_found');
  return [path];
}

const newestFirst = (a: TipSummary, b: TipSummary): number =>
  b.receivedAt.getTime() - a.receivedAt.getTime() || (a.id < b.id ? 1 : -1);

/** Tips of these subtrees, newest first, one scope after the other. */
export async function readTips(
  { db, tenant }: Pick<SignedInContext, 'db' | 'tenant'>,
  paths: readonly string[],
  { group, ...request }: TipRequest,
): Promise<TipSummary[]> {
  const found: TipSummary[] = [];
  for (const path of paths) {
    found.push(
      ...(await readInScope(db, { tenant, path }, (trx) =>
        listTips(trx, { tenant, ...request, ...(group && { statuses: statusesOf(group) }) }),
      )),
    );
  }
  found.sort(newestFirst);
  if (request.oldestFirst) found.reverse();
  return found.slice(0, request.limit);
}

/** How many tips of these subtrees are in which group. */
export async function readTipCounts(
  { db, tenant }: Pick<SignedInContext, 'db' | 'tenant'>,
  paths: readonly string[],
): Promise<Record<TipGroup, number>> {
  const total = { fresh: 0, working: 0, waiting: 0, done: 0 };
  for (const path of paths) {
    const counts = await readInScope(db, { tenant, path }, (trx) => countTips(trx, tenant));
    for (const status of tipStatuses) total[groupOf(status)] += counts[status];
  }
  return total;
}
