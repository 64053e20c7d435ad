import type { Trx } from '#platform/database/in-scope.ts';

export type NoticeKind =
  | 'reminder'
  | 'escalation'
  | 'review_asked'
  | 'moved_in'
  | 'transfer_requested'
  | 'not_solved'
  | 'destruction_blocked';

/** A line of "Việc hôm nay" that waits until it is done. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly audience: 'handler' | 'commander';
  readonly tipId: string;
  /** Of a clock: its limit. */
  readonly code: string | null;
  readonly dueAt: Date | null;
  readonly createdAt: Date;
}

export interface NewNotice {
  readonly id: string;
  readonly areaPath: string;
  readonly kind: NoticeKind;
  readonly audience: Notice['audience'];
  readonly tipId: string;
  /** The clock or event that it is about: told once. */
  readonly subjectId: string;
  readonly code?: string;
  readonly dueAt?: Date;
  readonly createdAt: Date;
}

/** Adds notices. What was told before of the same clock or event is not told again. @returns how many are new */
export async function insertNotices(
  trx: Trx,
  tenant: string,
  notices: readonly NewNotice[],
): Promise<number> {
  if (notices.length === 0) return 0;
  const rows = await trx
    .insertInto('notices')
    .values(
      notices.map((notice) => ({
        tenant_id: tenant,
        id: notice.id,
        area_path: notice.areaPath,
        kind: notice.kind,
        audience: notice.audience,
        record_kind: 'tip',
        record_id: notice.tipId,
        subject_id: notice.subjectId,
        code: notice.code ?? null,
        due_at: notice.dueAt ?? null,
        created_at: notice.createdAt,
      })),
    )
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .execute();
  return rows.length;
}

/** Takes the waiting notices of these kinds about a tip off the lists. */
export async function endNotices(
  trx: Trx,
  tenant: string,
  tipId: string,
  kinds: readonly NoticeKind[],
  now: Date,
): Promise<void> {
  await trx
    .updateTable('notices')
    .set({ done_at: now })
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', tipId)
    .where('kind', 'in', kinds)
    .where('done_at', 'is', null)
    .execute();
}

/** What waits in the scope, the most urgent first; those without a due time by their age. */
export async function listNotices(
  trx: Trx,
  request: { tenant: string; audience?: Notice['audience']; limit: number },
): Promise<Notice[]> {
  let query = trx
    .selectFrom('notices')
    .select(['id', 'kind', 'audience', 'record_id', 'code', 'due_at', 'created_at'])
    .where('tenant_id', '=', request.tenant)
    .where('record_kind', '=', 'tip')
    .where('done_at', 'is', null);
  if (request.audience) query = query.where('audience', '=', request.audience);
  const rows = await query
    .orderBy((eb) => eb.fn.coalesce('due_at', 'created_at'))
    .orderBy('id')
    .limit(request.limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as NoticeKind,
    audience: row.audience as Notice['audience'],
    tipId: row.record_id,
    code: row.code,
    dueAt: row.due_at,
    createdAt: row.created_at,
  }));
}
