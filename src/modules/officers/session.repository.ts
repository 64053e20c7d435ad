import type { Trx } from '#platform/database/in-scope.ts';
import { type SessionTimes, sessionLimits } from './session.ts';

export interface Session extends SessionTimes {
  readonly officerId: string;
}

/** Stores a new session, starting now. */
export async function insertSession(
  trx: Trx,
  tenant: string,
  session: { hash: Buffer; officerId: string; now: Date },
): Promise<void> {
  await trx
    .insertInto('sessions')
    .values({
      tenant_id: tenant,
      token_hash: session.hash,
      officer_id: session.officerId,
      created_at: session.now,
      last_seen_at: session.now,
      ends_at: new Date(session.now.getTime() + sessionLimits.absoluteMs),
    })
    .execute();
}

/** The session of a token, alive or not. */
export async function findSession(trx: Trx, tenant: string, hash: Buffer): Promise<Session | undefined> {
  const row = await trx
    .selectFrom('sessions')
    .select(['officer_id', 'last_seen_at', 'ends_at'])
    .where('tenant_id', '=', tenant)
    .where('token_hash', '=', hash)
    .executeTakeFirst();
  return row && { officerId: row.officer_id, lastSeenAt: row.last_seen_at, endsAt: row.ends_at };
}

/** Moves the idle limit on. */
export async function updateLastSeen(trx: Trx, tenant: string, hash: Buffer, now: Date): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ last_seen_at: now })
    .where('tenant_id', '=', tenant)
    .where('token_hash', '=', hash)
    .execute();
}

/** Ends one session. */
export async function deleteSession(trx: Trx, tenant: string, hash: Buffer): Promise<void> {
  await trx.deleteFrom('sessions').where('tenant_id', '=', tenant).where('token_hash', '=', hash).execute();
}

/** Forgets the sessions of an officer that are over anyway. */
export async function deleteOldSessions(
  trx: Trx,
  tenant: string,
  officerId: string,
  now: Date,
): Promise<void> {
  await trx
    .deleteFrom('sessions')
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .where((eb) =>
      eb.or([
        eb('ends_at', '<=', now),
        eb('last_seen_at', '<=', new Date(now.getTime() - sessionLimits.idleMs)),
      ]),
    )
    .execute();
}
