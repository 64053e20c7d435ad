import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api.ts';

export const targetsKey = ['targets'];

/** Targets of an area and of what lies in it beside the figures of now; of the running year where no period is named. */
export const targetsQuery = (query: { area?: string | undefined; period?: string | undefined }) =>
  queryOptions({
    queryKey: [...targetsKey, 'board', query.area, query.period],
    queryFn: ({ signal }) => call('targetBoard', { query }, signal),
    placeholderData: keepPreviousData,
  });
