import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Actor } from '#domain/officers/actor.ts';
import { findEvent } from '#modules/ledger/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { HashQueue } from '../guessing/hash-queue.ts';
import type { AccountSecrets } from '../sign-in/account-secrets.ts';
import { listAccountRows } from './account.repository.ts';
import { type Account, mayManage } from './account.ts';

/** What administrators do with accounts needs. */
export interface AdminContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
  readonly hashing: HashQueue;
  readonly secrets: AccountSecrets;
}

export interface AdminStep {
  readonly account: Account;
  readonly now: Date;
  readonly today: PlainDate;
}

/** An account that this administrator looks after, never their own. @throws Failure `not_found`, `not_allowed` */
async function getManaged(
  trx: Trx,
  { tenant, actor }: Pick<AdminContext, 'tenant' | 'actor'>,
  officerId: string,
  now: Date,
): Promise<Account> {
  const accounts = await listAccountRows(trx, tenant, { day: dayIn(now), now });
  const account = accounts.find(({ id }) => id === officerId);
  if (!account || !mayManage(tenant, actor, account)) throw new Failure('not_found');
  if (officerId === actor.id) throw new Failure('not_allowed', { officer: 'ownAccount' });
  return account;
}

/**
 * One change of an account by an administrator: inside the area, never one's own, once for each command.
 * @throws Failure `conflict` when the command was carried out before and its answer cannot be given twice
 */
export function administrate<T>(
  context: AdminContext,
  command: { readonly id: string; readonly officerId: string },
  work: (trx: Trx, step: AdminStep) => Promise<T>,
  again: () => T = () => {
    throw new Failure('conflict');
  },
): Promise<T> {
  const { db, clock, tenant } = context;
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const now = clock();
    const account = await getManaged(trx, context, command.officerId, now);
    if (await findEvent(trx, tenant, command.id)) return again();
    return work(trx, { account, now, today: dayIn(now) });
  });
}
