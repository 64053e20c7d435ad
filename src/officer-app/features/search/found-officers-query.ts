import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';

/** Accounts that an administrator looks after, by name. Every answer is a row in the register of readings. */
export const foundOfficersQuery = (text: string, mayAdminister: boolean) =>
  queryOptions({
    queryKey: ['search', 'officers', text],
    queryFn: ({ signal }) => call('listOfficers', { query: { text } }, signal),
    enabled: mayAdminister && text.trim().length > 1,
    refetchOnWindowFocus: false,
    staleTime: 60_000,
  });
