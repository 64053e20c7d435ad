import type { TipFilter } from '#contract/tips/inbox.ts';
import { tipFilterOf } from '../shared/tips/tip-filter.ts';

/** One commune of the officer's, or all. */
export interface InArea {
  readonly area?: string | undefined;
}

/**
 * Reads the commune. Where the address names none the key stays, so that leaving a commune is told from not speaking
 * of it.
 */
export function inArea(search: Record<string, unknown>): InArea {
  if (!('area' in search)) return {};
  const code = String(search.area);
  return { area: /^\d{5}$/.test(code) ? code : undefined };
}

/** Search middleware: links that do not speak of the commune keep it. */
export function keepArea<T extends InArea>({ search, next }: { search: T; next: (search: T) => T }): T {
  const result = next(search);
  return 'area' in result || !search.area ? result : { ...result, area: search.area };
}

/** What the address of the inbox may say beside the tip: its filters. */
export type InboxSearch = Omit<TipFilter, 'area'> & InArea;

/** Reads the filters of the inbox; what is no filter is dropped. The server checks them again. */
export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  return { ...inArea(search), ...tipFilterOf(search) };
}

export interface SignInSearch {
  /** Where to go after signing in: a path of this app. */
  readonly next?: string;
  readonly ended?: true;
}

/** Only a path of our own may follow a sign-in, never another site. Browsers drop tabs and line ends: `/\t/x` is `//x`. */
export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const { next, ended } = search;
  const isOurs = typeof next === 'string' && /^\/(?![/\\])\P{Cc}*$/u.test(next);
  return { ...(isOurs && { next }), ...(ended ? { ended: true as const } : {}) };
}
