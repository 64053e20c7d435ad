import { pathsOf } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import type { TipStatus } from '#domain/tips/tip-actions.ts';
import { countTips, listTips, noTips, type TipSummary } from '#modules/tips/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import type { SignedInContext } from './context.ts';

export interface TipRequest {
  readonly status?: TipStatus;
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
  request: TipRequest,
): Promise<TipSummary[]> {
  const found: TipSummary[] = [];
  for (const path of pathsOf(actor, tipReaders)) {
    found.push(...(await readInScope(db, { tenant, path }, (trx) => listTips(trx, { tenant, ...request }))));
  }
  found.sort(newestFirst);
  if (request.oldestFirst) found.reverse();
  return found.slice(0, request.limit);
}

/** How many tips of these areas stand where. */
export async function readTipCounts({
  db,
  tenant,
  actor,
}: SignedInContext): Promise<Record<TipStatus, number>> {
  const total = noTips();
  for (const path of pathsOf(actor, tipReaders)) {
    const counts = await readInScope(db, { tenant, path }, (trx) => countTips(trx, tenant));
    for (const status of Object.keys(total) as TipStatus[]) total[status] += Number(counts[status]);
  }
  return total;
}
