import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { CallFailure } from '#contract/client.ts';
import { officers } from '#locales/vi/officers.ts';
import { call, queryClient } from '../../shared/api.ts';
import { failureWords } from '../../shared/failure-words.ts';

const root = 'administration';

/** Accounts that this administrator looks after. Every answer is a row in the register of readings. */
export const officersQuery = (text: string) =>
  queryOptions({
    queryKey: [root, 'list', text],
    queryFn: ({ signal }) => call('listOfficers', { query: text ? { text } : {} }, signal),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });

export const officerQuery = (officerId: string) =>
  queryOptions({
    queryKey: [root, 'one', officerId],
    queryFn: ({ signal }) => call('openOfficer', { params: { officerId } }, signal),
    refetchOnWindowFocus: false,
  });

export const requestsQuery = queryOptions({
  queryKey: [root, 'requests'],
  queryFn: ({ signal }) => call('listOfficerRequests', {}, signal),
  refetchOnWindowFocus: false,
});

export const areasQuery = queryOptions({
  queryKey: [root, 'areas'],
  queryFn: ({ signal }) => call('listOfficerAreas', {}, signal),
  staleTime: 10 * 60_000,
});

/** Shows everything of administration as the server has it now. */
export const reload = (): Promise<void> => queryClient.invalidateQueries({ queryKey: [root] });

/** A refusal in the words of accounts; `failureWords` speaks of tips. */
export function refusalWords(error: unknown): string {
  const words = officers.administration.one;
  if (error instanceof CallFailure && Object.keys(error.fields).length === 0) {
    if (error.code === 'not_found') return words.notFound;
    if (error.code === 'conflict') return words.conflict;
  }
  return failureWords(error);
}
