import { queryOptions } from '@tanstack/react-query';
import { call } from '../api.ts';

/** The communes in which the officer works. */
export const myAreasQuery = queryOptions({
  queryKey: ['areas', 'mine'],
  queryFn: ({ signal }) => call('myAreas', {}, signal),
  staleTime: 10 * 60_000,
});

/** Units of all times that bear a name. */
export const foundAreasQuery = (text: string) =>
  queryOptions({
    queryKey: ['areas', 'found', text],
    queryFn: ({ signal }) => call('searchAreas', { query: { text } }, signal),
    enabled: text.trim() !== '',
    staleTime: 10 * 60_000,
  });
