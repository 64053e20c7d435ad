import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Me } from '#contract/officers/session.ts';
import { call } from './api.ts';

/** Who is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => call('me', {}, signal),
  staleTime: 5 * 60_000,
});

/** Whether the officer's tips may lie in more than one area: of the city, or of several communes. */
export function useHasManyAreas(): boolean {
  const codes = new Set(useMe()?.roles.map(({ areaCode }) => areaCode));
  return codes.size > 1 || [...codes].some((code) => code.length === 2);
}

/** The signed-in officer; screens behind the sign-in have one. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data;
}
