import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';

/** How the officer may sign in, and where they are signed in. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => call('account', {}, signal),
});
