import { dayIn } from '#domain/calendar/day-in.ts';
import { searchKey } from '#domain/text/search-key.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findTotpConfirmedAt } from '../factors/factor.repository.ts';
import { listPasskeys } from '../factors/passkey.repository.ts';
import { listAccountRows } from './account.repository.ts';
import { type Account, mayManage } from './account.ts';
import type { AdminContext } from './administrate.ts';

type Context = Pick<AdminContext, 'db' | 'clock' | 'tenant' | 'actor'>;

const mostShown = 100;

function readManaged({ db, clock, tenant, actor }: Context): Promise<Account[]> {
  const now = clock();
  return readInScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const accounts = await listAccountRows(trx, tenant, { day: dayIn(now), now });
    return accounts.filter((account) => mayManage(tenant, actor, account));
  });
}

/**
 * Accounts that this administrator looks after whose username, name or title holds every word of `text`, without
 * diacritics; a hundred at most, and how many there are.
 */
export async function listAccounts(
  context: Context,
  { text = '' }: { text?: string | undefined },
): Promise<{ accounts: Account[]; total: number }> {
  const words = searchKey(text).split(' ').filter(Boolean);
  const found = (await readManaged(context)).filter(({ username, displayName, title }) => {
    const key = searchKey(`${username} ${displayName} ${title}`);
    return words.every((word) => key.includes(word));
  });
  return { accounts: found.slice(0, mostShown), total: found.length };
}

/** One account, with how its officer may sign in. @throws Failure `not_found` outside the administrator's area */
export async function getAccount(
  context: Context,
  { officerId }: { officerId: string },
): Promise<Account & { passkeys: number; hasTotp: boolean }> {
  const { db, tenant } = context;
  const account = (await readManaged(context)).find(({ id }) => id === officerId);
  if (!account) throw new Failure('not_found');
  return readInScope(db, { tenant, path: `${tenant}/` }, async (trx) => ({
    ...account,
    passkeys: (await listPasskeys(trx, tenant, officerId)).length,
    hasTotp: (await findTotpConfirmedAt(trx, tenant, officerId)) !== undefined,
  }));
}
