import { queryOptions } from '@tanstack/react-query';
import { call } from '../api.ts';

export const roundsKey = ['rounds'];

/** Collection rounds that concern the officer's areas, asked again every minute: some are due within hours. */
export const roundsQuery = queryOptions({
  queryKey: roundsKey,
  queryFn: ({ signal }) => call('listRounds', {}, signal),
  refetchInterval: 60_000,
});
