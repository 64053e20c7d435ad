import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { type Actor, commonPath, type Grant, mayIn } from '#domain/officers/actor.ts';
import { givenByTwo } from '#domain/officers/role.ts';
import type { Officer } from '../officer.ts';
import type { AccountRequest } from './request.repository.ts';

/** A role as it was given: in force, or from a later day on. */
export interface DatedGrant extends Grant {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** An account as administrators see one. */
export interface Account extends Officer {
  /** In force today or later. */
  readonly grants: readonly DatedGrant[];
  /** What waits for a second administrator. */
  readonly requests: readonly AccountRequest[];
}

/**
 * Where an account belongs: the smallest subtree that holds all its roles, asked-for ones too. One without any is the
 * city's.
 */
export const placeOf = (tenant: string, account: Pick<Account, 'grants' | 'requests'>): string =>
  commonPath([
    ...account.grants.map(({ areaPath }) => areaPath),
    ...account.requests.map(({ areaPath }) => areaPath),
  ]) ?? `${tenant}/`;

/** Whether an administrator looks after this account: only when every role of it lies in the administrator's area. */
export const mayManage = (
  tenant: string,
  actor: Actor,
  account: Pick<Account, 'grants' | 'requests'>,
): boolean => mayIn(actor, ['administrator'], placeOf(tenant, account));

/** Whether a new first password of this account takes two: it opens what its roles open. */
export const takesTwo = (account: Pick<Account, 'grants' | 'requests'>): boolean =>
  [...account.grants, ...account.requests].some(({ role }) => role !== null && givenByTwo.includes(role));
