import type { Trx } from '#platform/database/in-scope.ts';

/** A part of a share, sealed to its holder; one that was given names who gave it while whom was taken in. */
export interface Piece {
  readonly keyId: string;
  readonly sealed: Buffer;
  readonly given: { readonly newcomer: string; readonly from: string } | null;
}

/** Everything that makes up the share of a custodian: the share, then what others added to it. */
export async function listPieces(
  trx: Trx,
  tenant: string,
  { tipId, officerId }: { tipId: string; officerId: string },
): Promise<Piece[]> {
  const share = await trx
    .selectFrom('tip_identity_shares')
    .select(['key_id', 'sealed', 'newcomer_id', 'from_id'])
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .where('officer_id', '=', officerId)
    .executeTakeFirst();
  if (!share) return [];
  const added = await trx
    .selectFrom('tip_identity_pieces')
    .select(['key_id', 'sealed', 'newcomer_id', 'from_id'])
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .where('officer_id', '=', officerId)
    .orderBy('newcomer_id')
    .orderBy('from_id')
    .execute();
  return [share, ...added].map(({ key_id, sealed, newcomer_id, from_id }) => ({
    keyId: key_id,
    sealed,
    given: newcomer_id && from_id ? { newcomer: newcomer_id, from: from_id } : null,
  }));
}

/** Tips of which the share of a custodian is still in pieces, or not sealed by themselves. */
export async function listInPieces(
  trx: Trx,
  tenant: string,
  officerId: string,
  limit: number,
): Promise<{ tipId: string; identityId: string }[]> {
  const rows = await trx
    .selectFrom('tip_identity_shares as s')
    .innerJoin('tip_identities as i', (join) =>
      join.onRef('i.tenant_id', '=', 's.tenant_id').onRef('i.tip_id', '=', 's.tip_id'),
    )
    .select(['s.tip_id', 'i.id'])
    .where('s.tenant_id', '=', tenant)
    .where('s.officer_id', '=', officerId)
    .where((eb) =>
      eb.or([
        eb('s.from_id', 'is not', null),
        eb.exists(
          eb
            .selectFrom('tip_identity_pieces as p')
            .select('p.tip_id')
            .where('p.tenant_id', '=', tenant)
            .whereRef('p.tip_id', '=', 's.tip_id')
            .where('p.officer_id', '=', officerId),
        ),
      ]),
    )
    .orderBy('s.tip_id')
    .limit(limit)
    .execute();
  return rows.map(({ tip_id, id }) => ({ tipId: tip_id, identityId: id }));
}

interface Place {
  readonly tipId: string;
  readonly areaPath: string;
}

/** The share of a newcomer: what the first of two custodians gave. */
export async function insertGivenShare(
  trx: Trx,
  tenant: string,
  { tipId, areaPath }: Place,
  share: { officerId: string; keyId: string; point: number; sealed: Buffer; from: string },
): Promise<void> {
  await trx
    .insertInto('tip_identity_shares')
    .values({
      tenant_id: tenant,
      tip_id: tipId,
      area_path: areaPath,
      officer_id: share.officerId,
      key_id: share.keyId,
      point: share.point,
      sealed: share.sealed,
      newcomer_id: share.officerId,
      from_id: share.from,
    })
    .execute();
}

/** Adds a piece to somebody's share. */
export async function insertPiece(
  trx: Trx,
  tenant: string,
  { tipId, areaPath }: Place,
  piece: { officerId: string; keyId: string; newcomer: string; from: string; sealed: Buffer },
): Promise<void> {
  await trx
    .insertInto('tip_identity_pieces')
    .values({
      tenant_id: tenant,
      tip_id: tipId,
      area_path: areaPath,
      officer_id: piece.officerId,
      key_id: piece.keyId,
      newcomer_id: piece.newcomer,
      from_id: piece.from,
      sealed: piece.sealed,
    })
    .execute();
}

/** Puts a share that its holder sealed whole in place of all its pieces. */
export async function replaceShare(
  trx: Trx,
  tenant: string,
  { tipId, officerId }: { tipId: string; officerId: string },
  sealed: Buffer,
): Promise<void> {
  await trx
    .deleteFrom('tip_identity_pieces')
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .where('officer_id', '=', officerId)
    .execute();
  await trx
    .updateTable('tip_identity_shares')
    .set({ sealed, newcomer_id: null, from_id: null })
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .where('officer_id', '=', officerId)
    .execute();
}
