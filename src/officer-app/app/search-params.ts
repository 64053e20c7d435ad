import { type TipGroup, tipGroups } from '#domain/tips/tip-groups.ts';

/** What the address of the inbox may say beside the tip. */
export interface InboxSearch {
  readonly group?: TipGroup;
}

/** Reads the filters of the inbox; what is no filter is dropped. */
export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  const group = tipGroups.find((one) => one === search.group);
  return group ? { group } : {};
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
