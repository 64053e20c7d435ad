import { infiniteQueryOptions, queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import type { EndedSearchReason } from '#domain/search/search-reasons.ts';
import { call, queryClient } from '../../shared/api.ts';

/** One search. Its words are in this tab's memory alone: never in an address, a history or a store. */
export interface AskedSearch {
  /** Its id in the register; the same for its further pages. */
  readonly id: string;
  readonly text: string;
  readonly area?: string | undefined;
  readonly ended?: EndedSearchReason | undefined;
}

const lastKey = ['search', 'last'];

/** What was last asked, for coming back from an opened tip; gone with the session. */
export const useLastSearch = (): AskedSearch | undefined =>
  useQuery<AskedSearch>({ queryKey: lastKey, queryFn: skipToken, gcTime: Number.POSITIVE_INFINITY }).data;
export function keepSearch(asked: AskedSearch): void {
  queryClient.setQueryDefaults(lastKey, { gcTime: Number.POSITIVE_INFINITY });
  queryClient.setQueryData(lastKey, asked);
}

export const newSearch = (
  text: string,
  more: { area?: string | undefined; ended?: EndedSearchReason | undefined } = {},
): AskedSearch => ({ id: crypto.randomUUID(), text, ...more });

/** Pages of a search. Each is a row in the register, so none is asked for by itself. */
export const tipSearchQuery = (asked: AskedSearch | undefined) =>
  infiniteQueryOptions({
    queryKey: ['search', 'tips', asked?.id ?? 'none'],
    queryFn: ({ pageParam, signal }) => {
      if (!asked) throw new Error('Nothing was asked.');
      const { id, text, area, ended } = asked;
      const body = { id, text, ...(area && { area }), ...(ended && { ended }) };
      return call('searchTips', { body: { ...body, ...(pageParam && { after: pageParam }) } }, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => (page.state === 'found' ? page.next : null),
    enabled: asked !== undefined,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** How far the area's tips are opened into memory, asked while a search waits for it. */
export const searchProgressQuery = (asked: AskedSearch | undefined, isWaiting: boolean) =>
  queryOptions({
    queryKey: ['search', 'progress', asked?.id ?? 'none'],
    queryFn: ({ signal }) => {
      const { area, ended } = asked ?? {};
      const query = { ...(area && { area }), set: ended ? ('ended' as const) : ('open' as const) };
      return call('searchProgress', { query }, signal);
    },
    enabled: isWaiting,
    refetchInterval: 700,
    gcTime: 0,
  });
