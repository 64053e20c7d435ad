import type { TipStatus } from '#domain/tips/tip-actions.ts';
import type { Trx } from '#platform/database/in-scope.ts';

const summary = [
  'id',
  'area_code',
  'area_path',
  'track',
  'status',
  'outcome',
  'valuable',
  'channel',
  'reach',
  'received_at',
  'handler_id',
  'version',
] as const;

/** A tip as lists show it: nothing of what was told. */
export interface TipSummary {
  readonly id: string;
  readonly areaCode: string;
  readonly areaPath: string;
  readonly track: string;
  readonly status: TipStatus;
  readonly outcome: string | null;
  readonly valuable: boolean;
  readonly channel: string;
  readonly reach: string;
  readonly receivedAt: Date;
  readonly handlerId: string | null;
  readonly version: number;
}

type SummaryRow = {
  id: string;
  area_code: string;
  area_path: string;
  track: string;
  status: string;
  outcome: string | null;
  valuable: boolean;
  channel: string;
  reach: string;
  received_at: Date;
  handler_id: string | null;
  version: number;
};

const tipOf = (row: SummaryRow): TipSummary => ({
  id: row.id,
  areaCode: row.area_code,
  areaPath: row.area_path,
  track: row.track,
  status: row.status as TipStatus,
  outcome: row.outcome,
  valuable: row.valuable,
  channel: row.channel,
  reach: row.reach,
  receivedAt: row.received_at,
  handlerId: row.handler_id,
  version: row.version,
});

/** Tips of the scope, newest first; `before` continues after the last one seen. */
export async function listTips(
  trx: Trx,
  request: { tenant: string; status?: TipStatus; before?: { receivedAt: Date; id: string }; limit: number },
): Promise<TipSummary[]> {
  const { tenant, status, before, limit } = request;
  let query = trx.selectFrom('tips').select(summary).where('tenant_id', '=', tenant);
  if (status) query = query.where('status', '=', status);
  if (before) {
    query = query.where((eb) =>
      eb(eb.refTuple('received_at', 'id'), '<', eb.tuple(before.receivedAt, before.id)),
    );
  }
  const rows = await query.orderBy('received_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(tipOf);
}

/** How many tips of the scope stand where. */
export async function countTips(trx: Trx, tenant: string): Promise<Record<TipStatus, number>> {
  const rows = await trx
    .selectFrom('tips')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .where('tenant_id', '=', tenant)
    .groupBy('status')
    .execute();
  const counts = { received: 0, checking: 0, resolved: 0 };
  for (const row of rows) counts[row.status as TipStatus] = row.count;
  return counts;
}

export async function findTip(trx: Trx, tenant: string, id: string): Promise<TipSummary | undefined> {
  const query = trx.selectFrom('tips').select(summary).where('tenant_id', '=', tenant).where('id', '=', id);
  const row = await query.executeTakeFirst();
  return row && tipOf(row);
}

/** The tip, locked until the end of the transaction. */
export async function lockTip(trx: Trx, tenant: string, id: string): Promise<TipSummary | undefined> {
  const row = await trx
    .selectFrom('tips')
    .select(summary)
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && tipOf(row);
}

export interface TipChange {
  readonly status?: TipStatus;
  readonly valuable?: boolean;
  readonly outcome?: string;
  readonly checked_at?: Date;
  readonly resolved_at?: Date;
  readonly handler_id?: string;
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
    .returning(summary)
    .executeTakeFirstOrThrow();
  return tipOf(row);
}
