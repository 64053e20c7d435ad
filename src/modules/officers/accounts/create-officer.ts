import { v7 as uuidv7 } from 'uuid';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { Actor, Grant } from '#domain/officers/actor.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { hashPassword } from '../factors/password-hash.ts';
import { insertGrants, insertOfficer } from '../officer.repository.ts';
import { isUsername, normalUsername } from '../officer.ts';
import { appendOfficerEvent } from '../officer-event.ts';

export interface AccountContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  /** Undefined for the operator at the command line. */
  readonly actor?: Actor;
}

export interface NewOfficer {
  readonly username: string;
  readonly displayName: string;
  readonly title: string;
  readonly password: string;
  /** In force from today on. */
  readonly roles: readonly Grant[];
  /** Whether someone else hands the password over. */
  readonly mustChangePassword?: boolean;
}

/**
 * Opens an account with its roles. The event names ids and roles, never the name or the username.
 * @returns the officer's id
 * @throws Failure `invalid` for a username that cannot be one, `conflict` when it is taken
 */
export async function createOfficer(
  { db, clock, tenant, actor }: AccountContext,
  officer: NewOfficer,
): Promise<string> {
  const username = normalUsername(officer.username);
  if (!isUsername(username)) throw new Failure('invalid', { username: 'usernameWrong' });
  const passwordHash = await hashPassword(officer.password);
  const now = clock();
  const id = uuidv7();
  const { displayName, title, roles, mustChangePassword = false } = officer;
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const row = { id, username, displayName, title, passwordHash, createdAt: now, mustChangePassword };
    if (!(await insertOfficer(trx, tenant, row))) {
      throw new Failure('conflict', { username: 'usernameTaken' });
    }
    const validFrom = dayIn(now);
    await insertGrants(
      trx,
      tenant,
      id,
      roles.map((grant) => ({ ...grant, validFrom, validTo: null })),
    );
    await appendOfficerEvent(trx, {
      tenant,
      now,
      actor,
      verb: 'create',
      officerId: id,
      details: {
        roles: roles.map(({ role, areaPath }) => ({ role, area: areaPath })),
        validFrom,
      },
    });
    return id;
  });
}
