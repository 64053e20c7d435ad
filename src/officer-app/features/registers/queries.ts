import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { recordSorts } from '#contract/registers.ts';
import { call } from '../../shared/api.ts';
import { listFilter } from './list-filter.ts';

/** What the address of a register says. */
export interface RegisterSearch {
  readonly kind?: string;
  readonly area?: string;
  readonly stage?: string;
  readonly state?: 'living' | 'silent';
  readonly tag?: string;
  readonly text?: string;
  readonly sort?: (typeof recordSorts)[number];
  readonly parent?: string;
}

export const recordsKey = ['records'];

/** Kinds of records that the officer may read. */
export const kindsQuery = queryOptions({
  queryKey: ['register-kinds'],
  queryFn: ({ signal }) => call('listRegisterKinds', {}, signal),
  staleTime: 60_000,
});

/** Records of a kind, page by page. */
export const recordsQuery = (kind: string, search: RegisterSearch) => {
  return infiniteQueryOptions({
    queryKey: [...recordsKey, 'list', listFilter(kind, search)],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listRecords',
        {
          query: { ...listFilter(kind, search), ...(pageParam && { after: pageParam }) },
        },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
};

/** One record with its life and activities. */
export const recordQuery = (recordId: string) =>
  queryOptions({
    queryKey: [...recordsKey, 'one', recordId],
    queryFn: ({ signal }) => call('openRecord', { params: { recordId } }, signal),
  });
