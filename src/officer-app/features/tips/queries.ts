import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';
import type { InboxFilter } from '../../shared/tips/tip-filter.ts';

/** The inbox, page by page, asked again every fifteen seconds: a new tip is there without a reload. */
export const tipListQuery = (filter: InboxFilter, area: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['tips', 'list', filter, area ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listTips',
        { query: { ...filter, ...(area && { area }), ...(pageParam && { before: pageParam }) } },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: 15_000,
  });

/** Asked once, and again after a change: each answer is a row in the register of readings. */
const untilChanged = {
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
} as const;

/** The views that the officer keeps. */
export const keptFiltersQuery = queryOptions({
  queryKey: ['tips', 'filters'],
  queryFn: ({ signal }) => call('listFilters', {}, signal),
  staleTime: 60_000,
});

/** Tips that went to other units, whether they were taken up there. */
export const movedAwayQuery = queryOptions({
  queryKey: ['tips', 'moved'],
  queryFn: ({ signal }) => call('listMovedAway', {}, signal),
});

/**
 * One opened tip. Every answer is a row in the register of readings, so it is asked for only when an officer opens
 * it or changes it, and forgotten when the page is left.
 */
export const tipQuery = (tipId: string) =>
  queryOptions({
    queryKey: ['tips', 'one', tipId],
    queryFn: ({ signal }) => call('openTip', { params: { tipId } }, signal),
    ...untilChanged,
  });

/** The files of an opened tip, under the same rule: one row in the register for each asking. */
export const tipFilesQuery = (tipId: string) =>
  queryOptions({
    queryKey: ['tips', 'files', tipId],
    queryFn: ({ signal }) => call('listTipFiles', { params: { tipId } }, signal),
    ...untilChanged,
  });

/** Where the open tips of a unit happened: each answer opens them for a look and is a row in the register. */
export const tipPlacesQuery = (area: string | undefined) =>
  queryOptions({
    queryKey: ['tips', 'places', area ?? 'own'],
    queryFn: ({ signal }) => call('tipPlaces', { query: area ? { area } : {} }, signal),
    ...untilChanged,
  });

/** Records of a register by name, to name one in a note. */
export const namedRecordsQuery = (kind: string, text: string) =>
  queryOptions({
    queryKey: ['records', 'named', kind, text],
    queryFn: ({ signal }) => call('listRecords', { query: { kind, text } }, signal),
    enabled: text !== '',
  });

/** Where a tip stands in its life: clocks, notes, handler. */
export const tipLifeQuery = (tipId: string) =>
  queryOptions({
    queryKey: ['tips', 'life', tipId],
    queryFn: ({ signal }) => call('tipLife', { params: { tipId } }, signal),
    ...untilChanged,
  });

/** What happened to it. Asked for when somebody wants to see it. */
export const tipHistoryQuery = (tipId: string) =>
  queryOptions({
    queryKey: ['tips', 'history', tipId],
    queryFn: ({ signal }) => call('tipHistory', { params: { tipId } }, signal),
    ...untilChanged,
  });

/** Documents that were given to the sender. */
export const tipDocumentsQuery = (tipId: string) =>
  queryOptions({
    queryKey: ['tips', 'documents', tipId],
    queryFn: ({ signal }) => call('listTipDocuments', { params: { tipId } }, signal),
    ...untilChanged,
  });

/** Who may be given a tip. */
export const tipHandlersQuery = (tipId: string) =>
  queryOptions({
    queryKey: ['tips', 'handlers', tipId],
    queryFn: ({ signal }) => call('listTipHandlers', { params: { tipId } }, signal),
    ...untilChanged,
  });

/** The officer's tip whose id ends in these six digits. */
export const tipByNumberQuery = (number: string | undefined) =>
  queryOptions({
    queryKey: ['tips', 'number', number ?? ''],
    queryFn: ({ signal }) => call('listTips', { query: { number: number ?? '' } }, signal),
    enabled: number !== undefined,
  });

/**
 * Proposals beside an opened tip. The first asking after a while opens the area's tips into memory and says how far it
 * is; then it is asked again.
 */
export const similarTipsQuery = (tipId: string) =>
  queryOptions({
    queryKey: ['tips', 'similar', tipId],
    queryFn: ({ signal }) => call('similarTips', { params: { tipId } }, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'building' ? 1_500 : false),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
