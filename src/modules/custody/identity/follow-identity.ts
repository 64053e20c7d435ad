import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { OpeningPurpose } from '#domain/custody/opening.ts';
import { eventBytes } from '#domain/ledger/event-body.ts';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';

interface ByCode {
  readonly db: Database;
  readonly tenant: string;
  readonly lookupKey: Uint8Array;
}

/** What the holder of a code is told of the sealed contact. */
export interface FollowedIdentity {
  readonly state: 'kept' | 'deleted';
  /** Each time that it was opened. */
  readonly openings: readonly { readonly openedAt: Date; readonly purpose: OpeningPurpose }[];
}

async function find({ db, tenant, lookupKey }: ByCode, code: TipCode) {
  const { rows } = await sql<{ tip_id: string; area_code: string; deleted_at: Date | null }>`
    select * from for_public.tip_identity(${tenant}, ${codeLookupHash(lookupKey, code)})`.execute(db);
  return rows[0];
}

/** The sealed contact of the tip of a code; undefined when none was ever left. */
export async function followIdentity(context: ByCode, code: TipCode): Promise<FollowedIdentity | undefined> {
  const { db, tenant, lookupKey } = context;
  const found = await find(context, code);
  if (!found) return undefined;
  const { rows } = await sql<{ opened_at: Date; purpose: OpeningPurpose }>`
    select * from for_public.identity_openings(${tenant}, ${codeLookupHash(lookupKey, code)})`.execute(db);
  return {
    state: found.deleted_at ? 'deleted' : 'kept',
    openings: rows.map(({ opened_at, purpose }) => ({ openedAt: opened_at, purpose })),
  };
}

/**
 * The sender deletes the sealed contact: its bytes and all shares go, what was asked about it ends. Once is enough.
 * A backup made before still holds the bytes; two custodians would still have to agree.
 */
export async function deleteIdentity(context: ByCode & { clock: Clock }, code: TipCode): Promise<void> {
  const { db, clock, tenant, lookupKey } = context;
  const found = await find(context, code);
  if (!found || found.deleted_at) return;
  const now = clock();
  const event = eventBytes({
    tenant,
    chain: found.area_code,
    id: uuidv7({ msecs: now.getTime() }),
    actor: 'resident',
    verb: 'delete_identity',
    recordKind: 'tip',
    recordId: found.tip_id,
    happenedAt: now.toISOString(),
    recordedAt: now.toISOString(),
    details: {},
    facts: [],
  });
  await sql`select for_public.delete_identity(${tenant}, ${codeLookupHash(lookupKey, code)}, ${now}, ${event})`.execute(
    db,
  );
}
