import type { Trx } from '#platform/database/in-scope.ts';
import { type SessionTimes, sessionLimits } from './session.ts';

/** How an officer proved who they are. */
export type SignInMethod = 'password' | 'password_and_code' | 'recovery_code' | 'passkey';

export interface Session extends SessionTimes {
  readonly officerId: string;
  readonly hash: Buffer;
  readonly createdAt: Date;
  readonly method: SignInMethod;
  readonly lockedAt: Date | null;
}

const columns = [
  'token_hash',
  'officer_id',
  'created_at',
  'last_seen_at',
  'ends_at',
  'method',
  'locked_at',
] as const;

interface SessionRow {
  token_hash: Buffer;
  officer_id: string;
  created_at: Date;
  last_seen_at: Date;
  ends_at: Date;
  method: string;
  locked_at: Date | null;
}

const fromRow = (row: SessionRow): Session => ({
  hash: row.token_hash,
  officerId: row.officer_id,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  endsAt: row.ends_at,
  method: row.method as SignInMethod,
  lockedAt: row.locked_at,
});

/** Stores a new session, starting now. */
export async function insertSession(
  trx: Trx,
  tenant: string,
  session: { hash: Buffer; officerId: string; method: SignInMethod; now: Date },
): Promise<void> {
  await trx
    .insertInto('sessions')
    .values({
      tenant_id: tenant,
      token_hash: session.hash,
      officer_id: session.officerId,
      method: session.method,
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
    .select(columns)
    .where('tenant_id', '=', tenant)
    .where('token_hash', '=', hash)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** Every session of an officer, newest first. */
export async function listSessions(trx: Trx, tenant: string, officerId: string): Promise<Session[]> {
  const rows = await trx
    .selectFrom('sessions')
    .select(columns)
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(fromRow);
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

/** Locks a session at an instant, or unlocks it with null. */
export async function updateSessionLock(
  trx: Trx,
  tenant: string,
  hash: Buffer,
  lock: { lockedAt: Date | null; now: Date },
): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ locked_at: lock.lockedAt, last_seen_at: lock.now })
    .where('tenant_id', '=', tenant)
    .where('token_hash', '=', hash)
    .execute();
}

/** Ends one session. */
export async function deleteSession(trx: Trx, tenant: string, hash: Buffer): Promise<void> {
  await trx.deleteFrom('sessions').where('tenant_id', '=', tenant).where('token_hash', '=', hash).execute();
}

/** Ends every session of an officer, but that of `except`. @returns how many */
export async function deleteSessions(
  trx: Trx,
  tenant: string,
  officerId: string,
  except?: Buffer,
): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('sessions')
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .$if(except !== undefined, (query) => query.where('token_hash', '<>', except ?? Buffer.alloc(0)))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
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
