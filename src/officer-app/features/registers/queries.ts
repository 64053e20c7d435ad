import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { recordSorts } from '#contract/registers/registers.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { call } from '../../shared/api.ts';
import { listFilter } from './list/list-filter.ts';

/** What the address of a register says. */
export interface RegisterSearch {
  readonly kind?: string;
  readonly area?: string;
  readonly stage?: string;
  readonly state?: (typeof listStates)[number];
  readonly tag?: string;
  readonly text?: string;
  readonly sort?: (typeof recordSorts)[number];
  readonly parent?: string;
  /** A record whose values a new one begins with. */
  readonly like?: string;
  /** A plan and the occurrence of it that a new record holds. */
  readonly plan?: string;
  readonly holds?: string;
  /** How the register is shown; a list unless said. */
  readonly view?: RegisterView;
  /** A day of the week that the calendar shows. */
  readonly day?: string;
}

/** What the address of a record asks about something planned under it. */
export interface RecordSearch {
  readonly planned?: string;
  /** The dialog that opens at once. */
  readonly task?: (typeof plannedTasks)[number];
}

export const plannedTasks = ['hold', 'move', 'cancel'] as const;
export const listStates = ['living', 'silent', 'mine', 'orphaned'] as const;
export const registerViews = ['board', 'calendar', 'map', 'review'] as const;
export type RegisterView = (typeof registerViews)[number];

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

/** The newest living records of a kind in an area, to choose from. */
export const newestQuery = (kind: string, areaCode: string) =>
  queryOptions({
    queryKey: [...recordsKey, 'newest', kind, areaCode],
    queryFn: async ({ signal }) => {
      const query = { kind, areaCode, state: 'living', sort: 'newest' } as const;
      return (await call('listRecords', { query }, signal)).records;
    },
  });

/** What was done in the registers of a family on the days of a week. */
export const calendarQuery = (family: string, from: PlainDate, to: PlainDate, area: string | undefined) =>
  queryOptions({
    queryKey: [...recordsKey, 'calendar', family, from, area],
    queryFn: ({ signal }) =>
      call('listActivities', { query: { family, from, to, ...(area && { areaCode: area }) } }, signal),
    placeholderData: keepPreviousData,
  });

/** How many of a kind stand in each commune. */
export const recordsByAreaQuery = (kind: string) =>
  queryOptions({
    queryKey: [...recordsKey, 'map', kind],
    queryFn: ({ signal }) => call('countRecordsByArea', { query: { kind } }, signal),
  });

/** Who reads a record: may be named in a comment, or given the record. */
export const colleaguesQuery = (recordId: string) =>
  queryOptions({
    queryKey: ['record-colleagues', recordId],
    queryFn: ({ signal }) => call('listColleagues', { params: { recordId } }, signal),
    staleTime: 300_000,
  });

/** What of a record is worth a second look. */
export const doubtsQuery = (recordId: string, version: number) =>
  queryOptions({
    queryKey: [...recordsKey, 'doubts', recordId, version],
    queryFn: ({ signal }) => call('recordDoubts', { params: { recordId } }, signal),
  });

/** Records of a kind that may be one, two and two. */
export const twinsQuery = (kind: string, area: string | undefined) =>
  queryOptions({
    queryKey: [...recordsKey, 'twins', kind, area],
    queryFn: ({ signal }) =>
      call('recordTwins', { query: { kind, ...(area && { areaCode: area }) } }, signal),
  });

/** What led to the records of a kind in some days. */
export const sharesQuery = (
  kind: string,
  { from, to, area }: { from: PlainDate; to: PlainDate; area: string | undefined },
) =>
  queryOptions({
    queryKey: [...recordsKey, 'shares', kind, from, to, area],
    queryFn: ({ signal }) =>
      call('recordShares', { query: { kind, from, to, ...(area && { areaCode: area }) } }, signal),
  });
