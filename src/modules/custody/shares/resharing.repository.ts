import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';

/** An identity of which a custodian of the group has no share yet. */
export interface Unshared {
  readonly tipId: string;
  readonly identityId: string;
  readonly areaPath: string;
  readonly newcomerId: string;
  readonly newcomerKey: string;
  readonly newcomerPublicKey: Buffer;
}

/**
 * Identities, oldest first, that lack a share of a custodian with a confirmed key. Those that are being opened wait:
 * shares from before and after do not fit each other.
 */
export async function listUnshared(
  trx: Trx,
  tenant: string,
  { limit, tipId }: { limit: number; tipId?: string },
): Promise<Unshared[]> {
  const { rows } = await sql<{
    tip_id: string;
    id: string;
    area_path: string;
    officer_id: string;
    key_id: string;
    public_key: Buffer;
  }>`
    select i.tip_id, i.id, i.area_path, c.officer_id, k.id as key_id, k.public_key
    from tip_identities i
      join custodians c on c.tenant_id = i.tenant_id and c.ended_at is null
      join custodian_keys k on k.tenant_id = c.tenant_id and k.officer_id = c.officer_id
        and k.ended_at is null and k.confirmed_at is not null
    where i.tenant_id = ${tenant} and i.deleted_at is null and (${tipId ?? null}::uuid is null or i.tip_id = ${tipId ?? null})
      and not exists (select from tip_identity_shares s
        where s.tenant_id = ${tenant} and s.tip_id = i.tip_id and s.officer_id = c.officer_id)
      and not exists (select from identity_openings o
        where o.tenant_id = ${tenant} and o.tip_id = i.tip_id and o.status in ('requested', 'approved', 'opened'))
    order by i.sealed_at, i.tip_id, c.added_at limit ${limit}`.execute(trx);
  return rows.map((row) => ({
    tipId: row.tip_id,
    identityId: row.id,
    areaPath: row.area_path,
    newcomerId: row.officer_id,
    newcomerKey: row.key_id,
    newcomerPublicKey: row.public_key,
  }));
}

/** Who has a share, with the key that it is sealed to and its point. */
export interface Holder {
  readonly custodian: string;
  readonly key: string;
  readonly publicKey: Buffer;
  readonly point: number;
}

export async function listHolders(trx: Trx, tenant: string, tipId: string): Promise<Holder[]> {
  const rows = await trx
    .selectFrom('tip_identity_shares as s')
    .innerJoin('custodian_keys as k', (join) =>
      join.onRef('k.tenant_id', '=', 's.tenant_id').onRef('k.id', '=', 's.key_id'),
    )
    .select(['s.officer_id', 's.key_id', 'k.public_key', 's.point'])
    .where('s.tenant_id', '=', tenant)
    .where('s.tip_id', '=', tipId)
    .orderBy('s.officer_id')
    .execute();
  return rows.map((row) => ({
    custodian: row.officer_id,
    key: row.key_id,
    publicKey: row.public_key,
    point: row.point,
  }));
}

/** What the first of two custodians left. */
export interface Resharing {
  readonly newcomerId: string;
  readonly firstId: string;
  readonly secondId: string;
  readonly point: number;
  readonly toNewcomer: Buffer;
  readonly toSecond: Buffer;
  readonly own: Buffer;
  readonly added: readonly { readonly custodian: string; readonly sealed: Buffer }[];
}

export async function findResharing(trx: Trx, tenant: string, tipId: string): Promise<Resharing | undefined> {
  const row = await trx
    .selectFrom('tip_identity_resharings')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .executeTakeFirst();
  return (
    row && {
      newcomerId: row.newcomer_id,
      firstId: row.first_id,
      secondId: row.second_id,
      point: row.point,
      toNewcomer: row.to_newcomer,
      toSecond: row.to_second,
      own: row.own,
      added: row.others.flatMap((custodian, at) => {
        const sealed = row.added[at];
        return sealed ? [{ custodian, sealed }] : [];
      }),
    }
  );
}

export async function insertResharing(
  trx: Trx,
  tenant: string,
  { tipId, areaPath, newcomerKey }: Pick<Unshared, 'tipId' | 'areaPath' | 'newcomerKey'>,
  left: Resharing,
): Promise<void> {
  await trx
    .insertInto('tip_identity_resharings')
    .values({
      tenant_id: tenant,
      tip_id: tipId,
      area_path: areaPath,
      newcomer_id: left.newcomerId,
      newcomer_key: newcomerKey,
      first_id: left.firstId,
      second_id: left.secondId,
      point: left.point,
      to_newcomer: left.toNewcomer,
      to_second: left.toSecond,
      own: left.own,
      others: left.added.map(({ custodian }) => custodian),
      added: left.added.map(({ sealed }) => sealed),
    })
    .execute();
}

export async function deleteResharing(trx: Trx, tenant: string, tipId: string): Promise<void> {
  await trx
    .deleteFrom('tip_identity_resharings')
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .execute();
}
