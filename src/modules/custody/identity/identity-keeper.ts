import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { isGroupReady } from '#domain/custody/custody-group.ts';
import { type CustodianPublicKey, type Identity, sealIdentity } from '#domain/custody/seal-identity.ts';
import { derivedId } from '#domain/ledger/derived-id.ts';
import { x25519PublicKey } from '#domain/sealing/x25519.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';

/** The custodians to whom an identity is sealed: those with a confirmed key. */
async function custodianKeys(db: Database, tenant: string): Promise<CustodianPublicKey[]> {
  const { rows } = await sql<{ officer_id: string; key_id: string; public_key: Buffer }>`
    select * from for_public.custodian_keys(${tenant})`.execute(db);
  return rows.map((row) => ({
    custodian: row.officer_id,
    key: row.key_id,
    publicBytes: row.public_key,
    publicKey: x25519PublicKey(row.public_key),
  }));
}

/** Whether a sealed contact can be offered now. */
export const isCustodyReady = async (db: Database, tenant: string): Promise<boolean> =>
  isGroupReady((await custodianKeys(db, tenant)).length);

/** Seals identities for the process that may only seal, and keeps them with their tip. */
export function identityKeeper(db: Database, tenant: string) {
  return {
    /**
     * Seals who sent a tip to the custodians of this moment.
     * @returns what the event says of it, and how it is kept in the transaction of the tip
     * @throws Failure invalid (`reach`) when the group is no longer complete
     */
    async seal(tipId: string, identity: Identity) {
      const custodians = await custodianKeys(db, tenant);
      if (!isGroupReady(custodians.length))
        throw new Failure('invalid', { reach: 'tip.error.reach.unknown' });
      const id = derivedId(tipId, 'identity');
      const { sealed, shares } = await sealIdentity({ tenant, tip: tipId, record: id }, identity, custodians);
      const hash = createHash('sha256').update(sealed).digest('base64');
      return {
        details: { identity: { id, hash, custodians: custodians.map(({ custodian }) => custodian) } },
        async keep(trx: Trx, codeHash: Uint8Array): Promise<void> {
          await sql`select for_public.keep_identity(${tenant}, ${codeHash}, ${tipId}, ${id}, ${sealed},
            ${shares.map(({ name }) => name.custodian)}::uuid[], ${shares.map(({ name }) => name.key)}::uuid[],
            ${shares.map(({ point }) => point)}::smallint[], ${shares.map((share) => share.sealed)}::bytea[])`.execute(
            trx,
          );
        },
      };
    },
  };
}
