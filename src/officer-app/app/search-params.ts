import { type TipStatus, tipStatuses } from '#domain/tips/tip-actions.ts';

/** What the address of the inbox may say beside the tip. */
export interface InboxSearch {
  readonly status?: TipStatus;
}

/** Reads the filters of the inbox; what is no filter is dropped. */
export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  const status = tipStatuses.find((one) => one === search.status);
  return status ? { status } : {};
}

export interface SignInSearch {
  /** Where to go after signing in: a path of this app. */
  readonly next?: string;
  readonly ended?: true;
}

/** Only a path of our own may follow a sign-in, never another site. */
export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const { next, ended } = search;
  const isOurs = typeof next === 'string' && /^\/(?![/\\])/.test(next);
  return { ...(isOurs && { next }), ...(ended ? { ended: true as const } : {}) };
}
