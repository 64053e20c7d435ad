import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { TipGroup } from '#domain/tips/tip-groups.ts';
import { call } from '../../shared/api.ts';

/** The inbox, page by page, asked again every half minute. */
export const tipListQuery = (group: TipGroup | undefined, area: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['tips', 'list', group ?? 'all', area ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listTips',
        {
          query: { ...(group && { group }), ...(area && { area }), ...(pageParam && { before: pageParam }) },
        },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: 30_000,
  });

/**
 * One opened tip. Every answer is a row in the register of readings, so it is asked for only when an officer opens
 * it or changes it, and forgotten when the page is left.
 */
export const tipQuery = (tipId: string) =>
  queryOptions({
    queryKey: ['tips', 'one', tipId],
    queryFn: ({ signal }) => call('openTip', { params: { tipId } }, signal),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** The files of an opened tip, under the same rule: one row in the register for each asking. */
export const tipFilesQuery = (tipId: string) =>
  queryOptions({
    queryKey: ['tips', 'files', tipId],
    queryFn: ({ signal }) => call('listTipFiles', { params: { tipId } }, signal),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
