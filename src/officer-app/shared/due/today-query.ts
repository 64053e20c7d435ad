import { queryOptions } from '@tanstack/react-query';
import { call } from '../api.ts';

/** What waits now in one commune or in all of the officer's, asked again every minute. */
export const todayQuery = (area: string | undefined) =>
  queryOptions({
    queryKey: ['tips', 'today', area ?? 'all'],
    queryFn: ({ signal }) => call('today', { query: { ...(area && { area }) } }, signal),
    refetchInterval: 60_000,
  });
