import { queryOptions } from '@tanstack/react-query';
import { call, queryClient } from '../api.ts';

const root = 'custody';

/** The custody group. Every answer is a row in the register of readings. */
export const groupQuery = queryOptions({
  queryKey: [root, 'group'],
  queryFn: ({ signal }) => call('custodyGroup', {}, signal),
  refetchOnWindowFocus: false,
});

/** One's own key, as the server keeps it. */
export const ownKeyQuery = queryOptions({
  queryKey: [root, 'key'],
  queryFn: ({ signal }) => call('ownCustodianKey', {}, signal),
  refetchOnWindowFocus: false,
});

/** How many things of custody wait, asked again every minute. */
export const waitingQuery = queryOptions({
  queryKey: [root, 'waiting'],
  queryFn: ({ signal }) => call('custodyWaiting', {}, signal),
  refetchInterval: 60_000,
});

/** What waits for a custodian beside openings. */
export const workQuery = queryOptions({
  queryKey: [root, 'work'],
  queryFn: ({ signal }) => call('custodyWork', {}, signal),
  refetchOnWindowFocus: false,
});

/** What a custodian was asked; asked again every half minute while the page is open. */
export const askedQuery = queryOptions({
  queryKey: [root, 'asked'],
  queryFn: ({ signal }) => call('askedOpenings', {}, signal),
  refetchInterval: 30_000,
});

export const allOpeningsQuery = queryOptions({
  queryKey: [root, 'all'],
  queryFn: ({ signal }) => call('allOpenings', {}, signal),
  refetchOnWindowFocus: false,
});

/** The sealed identity of a tip and its openings. */
export const tipIdentityQuery = (tipId: string) =>
  queryOptions({
    queryKey: [root, 'tip', tipId],
    queryFn: ({ signal }) => call('tipIdentity', { params: { tipId } }, signal),
    refetchInterval: ({ state }) =>
      state.data?.openings.some(({ status }) => status === 'requested') ? 15_000 : false,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });

/** Shows everything of custody as the server has it now. */
export const reloadCustody = (): Promise<void> => queryClient.invalidateQueries({ queryKey: [root] });
