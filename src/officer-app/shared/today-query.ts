import { queryOptions } from '@tanstack/react-query';
import { call } from './api.ts';

/** What waits now, asked again every minute. */
export const todayQuery = queryOptions({
  queryKey: ['tips', 'today'],
  queryFn: ({ signal }) => call('today', {}, signal),
  refetchInterval: 60_000,
});
