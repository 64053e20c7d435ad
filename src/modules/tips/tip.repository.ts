import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { openStatuses, type TipStatus, tipStatuses } from '#domain/tips/steps/tip-actions.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { summaryColumns, type TipSummary, tipOf } from './tip-summary.ts';

export type { TipSummary } from './tip-summary.ts';

/** Tips of the scope, newest first unless asked otherwise; `before` continues after the last one seen. */
export async function listTips(
  trx: Trx,
  request: {
    tenant: string;
    statuses?: readonly TipStatus[];
    /** The last six digits of the id. */
    number?: string;
    before?: { receivedAt: Date; id: string };
    oldestFirst?: boolean;
    limit: number;
  },
): Promise<TipSummary[]> {
  const { tenant, statuses, number, before, limit } = request;
  let query = trx.selectFrom('tips').select(summaryColumns).where('tenant_id', '=', tenant);
  if (statuses) query = query.where('status', 'in', statuses);
  if (number) query = query.where(sql`right(id::text, 6)`, '=', number.toLowerCase());
  if (before) {
    query = query.where((eb) =>
      eb(eb.refTuple('received_at', 'id'), '<', eb.tuple(before.receivedAt, before.id)),
    );
  }
  const order = request.oldestFirst ? 'asc' : 'desc';
  const rows = await query.orderBy('received_at', order).orderBy('id', order).limit(limit).execute();
  return rows.map(tipOf);
}

/** No tip anywhere: a count to add to. */
const noTips = (): Record<TipStatus, number> =>
  Object.fromEntries(tipStatuses.map((status) => [status, 0])) as Record<TipStatus, number>;

/** How many tips of the scope stand where. */
export async function countTips(trx: Trx, tenant: string): Promise<Record<TipStatus, number>> {
  const rows = await trx
    .selectFrom('tips')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .where('tenant_id', '=', tenant)
    .groupBy('status')
    .execute();
  const counts = noTips();
  for (const row of rows) counts[row.status as TipStatus] = Number(row.count);
  return counts;
}

/** How many open tips each handler of the scope has, the most first, and one of them. */
export async function countOpenOf(
  trx: Trx,
  tenant: string,
): Promise<{ handlerId: string; openTips: number; tipId: string }[]> {
  const rows = await trx
    .selectFrom('tips')
    .select((eb) => ['handler_id', eb.fn.countAll<number>().as('count')])
    .select(sql<string>`min(id::text)`.as('tip_id'))
    .where('tenant_id', '=', tenant)
    .where('handler_id', 'is not', null)
    .where('status', 'in', openStatuses)
    .groupBy('handler_id')
    .orderBy('count', 'desc')
    .execute();
  return rows.flatMap(({ handler_id, count, tip_id }) =>
    handler_id === null ? [] : [{ handlerId: handler_id, openTips: Number(count), tipId: tip_id }],
  );
}

export async function findTip(trx: Trx, tenant: string, id: string): Promise<TipSummary | undefined> {
  const query = trx
    .selectFrom('tips')
    .select(summaryColumns)
    .where('tenant_id', '=', tenant)
    .where('id', '=', id);
  const row = await query.executeTakeFirst();
  return row && tipOf(row);
}

/** Those of these tips that lie in the scope, in no order. */
export async function findTips(trx: Trx, tenant: string, ids: readonly string[]): Promise<TipSummary[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom('tips')
    .select(summaryColumns)
    .where('tenant_id', '=', tenant)
    .where('id', 'in', ids)
    .execute();
  return rows.map(tipOf);
}

/** The tip of a reference code, by its keyed hash; none or one. */
export async function findTipByCode(trx: Trx, tenant: string, codeHash: Buffer): Promise<TipSummary[]> {
  const rows = await trx
    .selectFrom('tips')
    .select(summaryColumns)
    .where('tenant_id', '=', tenant)
    .where('code_hash', '=', codeHash)
    .execute();
  return rows.map(tipOf);
}

/** The tip, locked until the end of the transaction. */
export async function lockTip(trx: Trx, tenant: string, id: string): Promise<TipSummary | undefined> {
  const row = await trx
    .selectFrom('tips')
    .select(summaryColumns)
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && tipOf(row);
}

/** Columns that an officer's step may write. */
export interface TipChange {
  readonly status?: TipStatus;
  readonly area_code?: string;
  readonly area_path?: string;
  readonly key_area?: string;
  readonly key_version?: number;
  readonly area_wrapped_key?: Buffer;
  readonly track?: string;
  readonly crime_kind?: string | null;
  readonly urgency?: string;
  readonly remote?: boolean;
  readonly valuable?: boolean;
  readonly outcome?: string | null;
  readonly handler_id?: string | null;
  readonly triaged_at?: Date;
  readonly checked_at?: Date;
  readonly accepted_at?: Date | null;
  readonly moved_from?: string | null;
  readonly transfer_requested_at?: Date | null;
  readonly transfer_requested_by?: string | null;
  readonly transfer_to?: string | null;
  readonly transferred_at?: Date;
  readonly acknowledged_at?: Date | null;
  readonly suspended_at?: Date | null;
  readonly resolved_at?: Date | null;
  readonly answered_at?: Date | null;
  readonly closed_at?: Date | null;
  readonly merged_into?: string | null;
  readonly review_asked_at?: Date | null;
  readonly destroy_on?: PlainDate | null;
  readonly held_at?: Date | null;
}

/** Writes a change of a locked tip and counts its version up. */
export async function updateTip(
  trx: Trx,
  tenant: string,
  tip: TipSummary,
  change: TipChange,
): Promise<TipSummary> {
  const row = await trx
    .updateTable('tips')
    .set({ ...change, version: tip.version + 1 })
    .where('tenant_id', '=', tenant)
    .where('id', '=', tip.id)
    .returning(summaryColumns)
    .executeTakeFirstOrThrow();
  return tipOf(row);
}
