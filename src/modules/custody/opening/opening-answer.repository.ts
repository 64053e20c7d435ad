import type { Trx } from '#platform/database/in-scope.ts';
import type { Opening } from './opening.repository.ts';

/** One custodian's answer to a request; `decision` is null while it waits. */
export interface OpeningAnswer {
  readonly openingId: string;
  readonly officerId: string;
  readonly decision: 'approved' | 'declined' | null;
  readonly decidedAt: Date | null;
  /** Their share, sealed to the browser that asked. */
  readonly handedOver: Buffer | null;
}

/** The answers to these openings. */
export async function listAnswers(
  trx: Trx,
  tenant: string,
  openingIds: readonly string[],
): Promise<OpeningAnswer[]> {
  if (openingIds.length === 0) return [];
  const rows = await trx
    .selectFrom('identity_opening_answers')
    .select(['opening_id', 'officer_id', 'decision', 'decided_at', 'handed_over'])
    .where('tenant_id', '=', tenant)
    .where('opening_id', 'in', openingIds)
    .orderBy('officer_id')
    .execute();
  return rows.map((row) => ({
    openingId: row.opening_id,
    officerId: row.officer_id,
    decision: row.decision as OpeningAnswer['decision'],
    decidedAt: row.decided_at,
    handedOver: row.handed_over,
  }));
}

/** Asks custodians. */
export async function insertAsked(
  trx: Trx,
  tenant: string,
  { id, tipId, areaPath }: Pick<Opening, 'id' | 'tipId' | 'areaPath'>,
  officerIds: readonly string[],
): Promise<void> {
  await trx
    .insertInto('identity_opening_answers')
    .values(
      officerIds.map((officerId) => ({
        tenant_id: tenant,
        opening_id: id,
        officer_id: officerId,
        tip_id: tipId,
        area_path: areaPath,
      })),
    )
    .execute();
}

/** Writes one custodian's answer down. */
export async function updateAnswer(
  trx: Trx,
  tenant: string,
  { openingId, officerId }: { openingId: string; officerId: string },
  answer: { decision: 'approved' | 'declined'; decided_at: Date; handed_over: Buffer | null },
): Promise<void> {
  await trx
    .updateTable('identity_opening_answers')
    .set(answer)
    .where('tenant_id', '=', tenant)
    .where('opening_id', '=', openingId)
    .where('officer_id', '=', officerId)
    .execute();
}

/** Forgets the shares handed over for an opening that is over. */
export async function dropHandedOver(trx: Trx, tenant: string, openingId: string): Promise<void> {
  await trx
    .updateTable('identity_opening_answers')
    .set({ handed_over: null })
    .where('tenant_id', '=', tenant)
    .where('opening_id', '=', openingId)
    .execute();
}
