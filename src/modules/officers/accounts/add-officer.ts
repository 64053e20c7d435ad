import { v7 as uuidv7 } from 'uuid';
import { findEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { newPassword } from '../factors/new-password.ts';
import { hashPassword } from '../factors/password-hash.ts';
import { insertOfficer } from '../officer.repository.ts';
import { isUsername, normalUsername } from '../officer.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import type { AdminContext } from './administrate.ts';
import { checkRole, giveOrAsk, type RoleToGive } from './give-role.ts';
import { byAdministrator } from './reset-sign-in.ts';

export interface AddedOfficer {
  readonly officerId: string;
  /** Shown once; the officer changes it at the first sign-in. */
  readonly password: string;
  /** Whether the role waits for a second administrator. */
  readonly waits: boolean;
}

/**
 * Opens an account with its first role, in the administrator's own area.
 * @throws Failure `invalid` for a username that cannot be one, `conflict` when it is taken, `not_found` outside the area
 */
export async function addOfficer(
  context: AdminContext,
  command: RoleToGive & {
    readonly id: string;
    readonly username: string;
    readonly displayName: string;
    readonly title: string;
  },
): Promise<AddedOfficer> {
  const { db, clock, tenant, actor, hashing } = context;
  const username = normalUsername(command.username);
  if (!isUsername(username)) throw new Failure('invalid', { username: 'usernameWrong' });
  checkRole(actor, command);
  const password = newPassword();
  const passwordHash = await hashing.run(byAdministrator(actor), () => hashPassword(password));
  const { id, displayName, title, role, areaPath, validFrom, validTo } = command;
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const now = clock();
    if (await findEvent(trx, tenant, id)) throw new Failure('conflict');
    const officerId = uuidv7();
    const row = { id: officerId, username, displayName, title, passwordHash, createdAt: now };
    if (!(await insertOfficer(trx, tenant, { ...row, mustChangePassword: true }))) {
      throw new Failure('invalid', { username: 'usernameTaken' });
    }
    await appendOfficerEvent(trx, { id, tenant, now, actor, verb: 'create', officerId });
    const given = { role, areaPath, validFrom, validTo };
    const waits = await giveOrAsk(trx, { tenant, now, actor, officerId }, given);
    return { officerId, password, waits };
  });
}
