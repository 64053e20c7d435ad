import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Me } from '#contract/session.ts';
import { call } from './api.ts';

/** Who is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => call('me', {}, signal),
  staleTime: 5 * 60_000,
});

/** The signed-in officer; screens behind the sign-in have one. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data;
}
