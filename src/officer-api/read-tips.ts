import { pathsOf } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { tipStatuses } from '#domain/tips/tip-actions.ts';
import { groupOf, statusesOf, type TipGroup } from '#domain/tips/tip-groups.ts';
import { countTips, listTips, type TipSummary } from '#modules/tips/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import type { SignedInContext } from './context.ts';

export interface TipRequest {
  readonly group?: TipGroup;
  readonly before?: { receivedAt: Date; id: string };
  /** What has waited longest comes first. */
  readonly oldestFirst?: boolean;
  readonly limit: number;
}

const newestFirst = (a: TipSummary, b: TipSummary): number =>
  b.receivedAt.getTime() - a.receivedAt.getTime() || (a.id < b.id ? 1 : -1);

/** Tips of every area in which the officer reads tips, newest first, one scope after the other. */
export async function readTips(
  { db, tenant, actor }: SignedInContext,
  { group, ...request }: TipRequest,
): Promise<TipSummary[]> {
  const found: TipSummary[] = [];
  for (const path of pathsOf(actor, tipReaders)) {
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

/** How many tips of these areas are in which group. */
export async function readTipCounts({
  db,
  tenant,
  actor,
}: SignedInContext): Promise<Record<TipGroup, number>> {
  const total = { fresh: 0, working: 0, waiting: 0, done: 0 };
  for (const path of pathsOf(actor, tipReaders)) {
    const counts = await readInScope(db, { tenant, path }, (trx) => countTips(trx, tenant));
    for (const status of tipStatuses) total[groupOf(status)] += counts[status];
  }
  return total;
}
